package wiredesk.ingest.parse;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** A JSON object that is an article, or an array of them. */
public final class JsonDocumentParser implements Parser {

    @Override
    public boolean recognises(Head head) {
        return head.isText() && head.isJson();
    }

    @Override
    public void parse(Document document, Consumer<Finding> found) throws IOException, ParseFailure {
        byte[] bytes = document.bytes();
        JsonNode root = new Json(document.limits()).read(bytes);
        if (!root.isArray()) {
            JsonShapes.read(document.origin(), root, bytes, found);
            return;
        }
        if (root.isEmpty()) {
            throw new ParseFailure("an empty array, expected articles");
        }
        for (int i = 0; i < root.size(); i++) {
            byte[] element = root.get(i).toString().getBytes(StandardCharsets.UTF_8);
            JsonShapes.read(document.origin().part(Integer.toString(i + 1)), root.get(i), element, found);
        }
    }
}
