package wiredesk.ingest.parse;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * JSON Lines: one article a line, in any JSON vocabulary we know; streamed, so an archive may be of any length. A broken
 * line is a finding of its own.
 *
 * @see <a href="https://jsonlines.org/">JSON Lines</a>
 */
public final class JsonLinesParser implements Parser {

    private static final Set<String> MEDIA_TYPES =
            Set.of("application/jsonl", "application/x-ndjson", "application/ndjson", "application/json-lines");

    /** Said to be so, or: the first line is an object in itself and something follows, or another object does. */
    @Override
    public boolean recognises(Head head) {
        if (!head.isText() || !head.text().startsWith("{")) {
            return false;
        }
        if (head.mediaType().filter(MEDIA_TYPES::contains).isPresent()) {
            return true;
        }
        int end = head.text().indexOf('\n');
        if (end < 0) {
            return !head.whole();
        }
        String first = head.text().substring(0, end).strip();
        String rest = head.text().substring(end).stripLeading();
        boolean another = rest.startsWith("{") && "{[,:".indexOf(first.charAt(first.length() - 1)) < 0;
        return another || (!rest.isEmpty() && isWhole(first));
    }

    /** Whether the braces of a line close, so that it is an object in itself. */
    private static boolean isWhole(String line) {
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && quoted) {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '{' || c == '[')) {
                depth++;
            } else if (!quoted && (c == '}' || c == ']')) {
                depth--;
            }
        }
        return depth == 0 && !quoted;
    }

    @Override
    public void parse(Document document, Consumer<Finding> found) throws IOException, ParseFailure {
        Json json = new Json(document.limits());
        LineReader lines = document.lines();
        Optional<LineReader.Line> line = lines.nextFilled();
        boolean alone = true;
        while (line.isPresent()) {
            Optional<LineReader.Line> next = lines.nextFilled();
            alone = alone && next.isEmpty();
            read(json, alone ? document.origin() : origin(document, line.get()), line.get(), found);
            line = next;
        }
    }

    private static Origin origin(Document document, LineReader.Line line) {
        return document.origin().part(Long.toString(line.number()));
    }

    private static void read(Json json, Origin origin, LineReader.Line line, Consumer<Finding> found) {
        try {
            if (line.overlong()) {
                throw new ParseFailure("line is longer than the limit of a document");
            }
            JsonShapes.read(origin, json.read(line.bytes()), line.bytes(), found);
        } catch (ParseFailure reason) {
            found.accept(new Finding.Broken(origin, reason, line.bytes()));
        }
    }
}
