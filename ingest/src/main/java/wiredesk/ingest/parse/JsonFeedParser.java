package wiredesk.ingest.parse;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.function.Consumer;

/** JSON Feed where a feed is expected: any other JSON is no feed. Elsewhere {@link JsonShapes} knows one by its content. */
public final class JsonFeedParser implements Parser {

    @Override
    public boolean recognises(Head head) {
        return head.isText() && head.isJson();
    }

    @Override
    public void parse(Document document, Consumer<Finding> found) throws IOException, ParseFailure {
        JsonNode root = new Json(document.limits()).read(document.bytes());
        if (!JsonFeed.recognises(root)) {
            throw new ParseFailure(
                    "JSON, but no JSON Feed: it has no version 'https://jsonfeed.org/version/1…' or no items");
        }
        JsonFeed.read(document.origin(), root, document.sharedGuids(), found);
    }
}
