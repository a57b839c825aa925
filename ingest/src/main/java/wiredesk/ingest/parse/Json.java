package wiredesk.ingest.parse;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;
import wiredesk.ingest.text.Decoding;

/** JSON trees within bounds of depth and size; one value and nothing after it. */
final class Json {

    private final ObjectMapper mapper;

    Json(Limits limits) {
        StreamReadConstraints bounds = StreamReadConstraints.builder()
                .maxNestingDepth(limits.depth())
                .maxStringLength((int) limits.document())
                .maxNumberLength(100)
                .maxNameLength(1_000)
                .build();
        mapper = JsonMapper.builder(
                        JsonFactory.builder().streamReadConstraints(bounds).build())
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    JsonNode read(byte[] bytes) throws ParseFailure {
        try {
            return mapper.readTree(Decoding.decode(bytes, Optional.empty()));
        } catch (JsonProcessingException e) {
            throw new ParseFailure("not JSON: " + describe(e), e);
        }
    }

    /** Jackson's message with the place, without its advice to programmers. */
    private static String describe(JsonProcessingException e) {
        String place = e.getLocation() == null
                ? ""
                : " (line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr() + ")";
        String message = e.getOriginalMessage().lines().findFirst().orElse("");
        int internals = message.indexOf(" (start marker at");
        return (internals < 0 ? message : message.substring(0, internals)) + place;
    }
}
