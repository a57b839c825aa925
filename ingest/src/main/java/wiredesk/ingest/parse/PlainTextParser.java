package wiredesk.ingest.parse;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import wiredesk.ingest.text.Decoding;
import wiredesk.ingest.text.Paragraphs;
import wiredesk.schemas.RawArticle;

/** A story as nothing but text; its first line is the headline if it stands alone and reads like one. */
public final class PlainTextParser implements Parser {

    /** Longer than any headline that a desk would pass. */
    private static final int LONGEST_HEADLINE = 200;

    @Override
    public boolean recognises(Head head) {
        return head.isText() && !head.isMarkup() && !head.isJson() && !head.isFramedWire() && !head.isMail();
    }

    @Override
    public void parse(Document document, Consumer<Finding> found) throws IOException, ParseFailure {
        byte[] bytes = document.bytes();
        if (!Decoding.isText(bytes)) {
            throw new ParseFailure("binary data (a NUL byte), expected text");
        }
        String text = Decoding.decode(bytes, document.declaredCharset());
        String body = Paragraphs.of(text);
        if (body.isEmpty()) {
            throw new ParseFailure("no text in it");
        }
        RawArticle.Builder article = RawArticle.newBuilder().setFormat("text");
        Optional<String> headline = document.origin().headline();
        if (headline.isPresent()) {
            article.setHeadline(Paragraphs.line(headline.get())).setBody(body);
        } else if (startsWithHeadline(text)) {
            List<String> paragraphs = Paragraphs.list(text);
            article.setHeadline(paragraphs.get(0))
                    .setBody(String.join("\n\n", paragraphs.subList(1, paragraphs.size())));
        } else {
            article.setBody(body);
        }
        found.accept(new Finding.Parsed(document.origin(), article, bytes));
    }

    /** A first line, then a blank one, then more; not a sentence, not too long. */
    private static boolean startsWithHeadline(String text) {
        List<String> lines = text.lines()
                .dropWhile(line -> Paragraphs.line(line).isEmpty())
                .limit(2)
                .toList();
        if (lines.size() < 2
                || !Paragraphs.line(lines.get(1)).isEmpty()
                || Paragraphs.list(text).size() < 2) {
            return false;
        }
        String first = Paragraphs.line(lines.get(0));
        return first.length() <= LONGEST_HEADLINE && ".,;:".indexOf(first.charAt(first.length() - 1)) < 0;
    }
}
