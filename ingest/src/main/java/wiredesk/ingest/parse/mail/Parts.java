package wiredesk.ingest.parse.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.james.mime4j.stream.BodyDescriptor;
import wiredesk.ingest.parse.ParseFailure;
import wiredesk.ingest.text.HtmlText;

/**
 * The parts of a message as they come by: what is meant to be read is kept, attachments and whatever is no text pass. Of
 * alternatives (RFC 2046, 5.1.4) the plain one is read, unless it only points to the other.
 */
final class Parts {

    /** A plain alternative that is shorter than this share of the other is but a pointer to it. */
    private static final double POINTER = 0.25;

    /** One level of nesting with the paragraphs of its parts. */
    private record Level(boolean alternatives, List<String> texts) {}

    private final int depth;
    private final Deque<Level> levels = new ArrayDeque<>();

    /** @param depth levels that parts may nest */
    Parts(int depth) {
        this.depth = depth;
        levels.push(new Level(false, new ArrayList<>()));
    }

    void open(BodyDescriptor multipart, byte[] message) throws ParseFailure {
        if (levels.size() > depth) {
            throw new ParseFailure("parts of the message nest deeper than " + depth + " levels");
        }
        String boundary = multipart.getBoundary();
        if (levels.size() == 1 && boundary != null && !ends(message, boundary)) {
            throw new ParseFailure("the last part of the message does not end: it is cut short");
        }
        levels.push(new Level(multipart.getMimeType().equals("multipart/alternative"), new ArrayList<>()));
    }

    void close() {
        String whole = joined(levels.pop());
        if (!whole.isEmpty()) {
            levels.peek().texts().add(whole);
        }
    }

    /** @param header the part's own fields */
    void add(BodyDescriptor part, Map<String, String> header, InputStream content) throws IOException {
        String type =
                part.getMimeType() == null ? "text/plain" : part.getMimeType().toLowerCase(Locale.ROOT);
        String disposition = header.getOrDefault("content-disposition", "");
        boolean attached = disposition.toLowerCase(Locale.ROOT).startsWith("attachment");
        boolean html = type.equals("text/html") || type.equals("application/xhtml+xml");
        if (attached || !(html || type.equals("text/plain"))) {
            return;
        }
        String written = MailCharset.decode(content.readAllBytes(), part.getCharset());
        String text = html
                ? HtmlText.paragraphs(written)
                : PlainPart.paragraphs(written, header.getOrDefault("content-type", ""));
        if (!text.isEmpty()) {
            levels.peek().texts().add(text);
        }
    }

    String text() {
        while (levels.size() > 1) {
            close();
        }
        return joined(levels.peek());
    }

    private static String joined(Level level) {
        List<String> texts = level.texts();
        if (level.alternatives() && texts.size() > 1) {
            String plain = texts.get(0);
            String richest = texts.get(texts.size() - 1);
            return plain.length() < richest.length() * POINTER ? richest : plain;
        }
        return String.join("\n\n", texts);
    }

    private static boolean ends(byte[] message, String boundary) {
        return new String(message, StandardCharsets.ISO_8859_1).contains("--" + boundary + "--");
    }
}
