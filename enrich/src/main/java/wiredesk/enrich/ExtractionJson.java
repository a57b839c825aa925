package wiredesk.enrich;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import wiredesk.enrich.clean.OffsetMap;
import wiredesk.enrich.entities.Entity;
import wiredesk.enrich.entities.Mention;
import wiredesk.enrich.quotes.FoundQuote;
import wiredesk.enrich.quotes.FoundQuote.Range;
import wiredesk.enrich.text.CodePoints;

/** Writes what was found in one text as a line of JSON, with offsets in code points of the text as it was given. */
public final class ExtractionJson {
    private static final JsonFactory JSON = new JsonFactory();

    private final Extractor extractor;

    ExtractionJson(Extractor extractor) {
        this.extractor = extractor;
    }

    /**
     * The line for a line, with a line feed at its end.
     *
     * @throws InvalidLine if it holds no {@code {"id","text"}}
     */
    byte[] line(String line, long number) throws IOException {
        String id = null;
        String text = null;
        try (JsonParser in = JSON.createParser(line)) {
            if (in.nextToken() != JsonToken.START_OBJECT) {
                throw new InvalidLine(number, "no JSON object");
            }
            for (String field = in.nextFieldName(); field != null; field = in.nextFieldName()) {
                in.nextToken();
                if (field.equals("id") && in.currentToken().isScalarValue()) {
                    id = in.getText();
                } else if (field.equals("text") && in.currentToken() == JsonToken.VALUE_STRING) {
                    text = in.getText();
                } else {
                    in.skipChildren();
                }
            }
        } catch (JsonProcessingException e) {
            throw new InvalidLine(number, "not JSON: " + e.getOriginalMessage());
        }
        if (id == null || text == null) {
            throw new InvalidLine(number, (id == null ? "\"id\"" : "\"text\"") + " is missing");
        }
        return of(id, text, extractor.readWhole(text));
    }

    /**
     * The line for a text, in UTF-8, with a line feed at its end.
     *
     * @param found what was found in this very text
     */
    public static byte[] of(String id, String text, Extraction found) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(2 * text.length() + 1024);
        try (JsonGenerator out = JSON.createGenerator(bytes)) {
            Writer writer = new Writer(out, text, found.cleaned().offsets());
            out.writeStartObject();
            out.writeStringField("id", id);
            out.writeStringField("text", text);
            out.writeArrayFieldStart("quotes");
            for (FoundQuote quote : found.quotes()) {
                writer.quote(quote);
            }
            out.writeEndArray();
            out.writeArrayFieldStart("entities");
            writer.entities(found);
            out.writeEndArray();
            out.writeEndObject();
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    /** Crosses over from {@code char}s of the body to code points of the text. */
    private record Writer(JsonGenerator out, String text, OffsetMap offsets, CodePoints codePoints) {
        Writer(JsonGenerator out, String text, OffsetMap offsets) {
            this(out, text, offsets, CodePoints.of(text));
        }

        void quote(FoundQuote quote) throws IOException {
            out.writeStartObject();
            out.writeNumberField("start", start(quote.start()));
            out.writeNumberField("end", end(quote.end()));
            segments(quote.content());
            out.writeStringField("type", quote.type().name().toLowerCase(Locale.ROOT));
            span(
                    "speaker_mention",
                    quote.speaker()
                            .filter(speaker -> speaker.mentioned())
                            .map(speaker -> new Range(speaker.mentionStart(), speaker.mentionEnd())));
            out.writeStringField(
                    "speaker_name",
                    quote.speaker().flatMap(speaker -> speaker.name()).orElse(null));
            span("cue", quote.cue().map(cue -> cue.range()));
            out.writeNumberField("confidence", Math.round(quote.confidence() * 1000) / 1000.0);
            out.writeEndObject();
        }

        /** Names of the story and of what stands around it, in the order of the text. */
        void entities(Extraction found) throws IOException {
            Deque<MarginName> margins = new ArrayDeque<>(found.margins());
            for (Mention mention : found.entities().mentions()) {
                while (!margins.isEmpty() && margins.peek().start() < offsets.start(mention.start())) {
                    entity(margins.remove());
                }
                entity(mention, found.entities().of(mention));
            }
            for (MarginName name : margins) {
                entity(name);
            }
        }

        private void entity(Mention mention, Entity entity) throws IOException {
            out.writeStartObject();
            out.writeNumberField("start", start(mention.start()));
            out.writeNumberField("end", end(mention.end()));
            out.writeStringField("label", mention.type().name());
            out.writeStringField("text", surface(mention.start(), mention.end()));
            out.writeStringField("name", entity.name());
            out.writeEndObject();
        }

        private void entity(MarginName name) throws IOException {
            out.writeStartObject();
            out.writeNumberField("start", codePoints.before(name.start()));
            out.writeNumberField("end", codePoints.before(name.end()));
            out.writeStringField("label", name.type().name());
            out.writeStringField("text", text.substring(name.start(), name.end()));
            out.writeStringField("name", name.name());
            out.writeStringField("part", name.margin().name().toLowerCase(Locale.ROOT));
            out.writeEndObject();
        }

        private void segments(List<Range> content) throws IOException {
            out.writeArrayFieldStart("segments");
            for (Range range : content) {
                out.writeStartArray();
                out.writeNumber(start(range.start()));
                out.writeNumber(end(range.end()));
                out.writeEndArray();
            }
            out.writeEndArray();
        }

        private void span(String field, Optional<Range> range) throws IOException {
            if (range.isEmpty()) {
                out.writeNullField(field);
                return;
            }
            out.writeObjectFieldStart(field);
            out.writeNumberField("start", start(range.get().start()));
            out.writeNumberField("end", end(range.get().end()));
            out.writeStringField(
                    "text", surface(range.get().start(), range.get().end()));
            out.writeEndObject();
        }

        private String surface(int start, int end) {
            return text.substring(offsets.start(start), offsets.end(end));
        }

        private int start(int offset) {
            return codePoints.before(offsets.start(offset));
        }

        private int end(int offset) {
            return codePoints.before(offsets.end(offset));
        }
    }
}
