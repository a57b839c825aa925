package wiredesk.ingest.parse.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import wiredesk.ingest.parse.Document;
import wiredesk.ingest.parse.Finding;
import wiredesk.ingest.parse.Origin;
import wiredesk.ingest.parse.ParseFailure;
import wiredesk.schemas.RawArticle;

/**
 * The items of one document: each that can be read is an article, and a broken one spoils no other. Those that cannot be read
 * are reported together, because the document's bytes go with the report, and once is enough.
 */
final class Pieces {

    /** Reasons that fit into a message for people. */
    private static final int MOST_REASONS = 10;

    /** Reads one item. */
    @FunctionalInterface
    interface Reader {
        RawArticle.Builder article(XmlElement item) throws ParseFailure;
    }

    private Pieces() {}

    /**
     * Reports all items.
     *
     * @param bytes of the whole document
     * @throws ParseFailure if there is no item, or only one and that is broken
     */
    static void report(Document document, byte[] bytes, List<XmlElement> items, Reader reader, Consumer<Finding> found)
            throws ParseFailure {
        if (items.isEmpty()) {
            throw new ParseFailure("no news item in it");
        }
        if (items.size() == 1) {
            found.accept(new Finding.Parsed(document.origin(), reader.article(items.get(0)), bytes));
            return;
        }
        List<String> reasons = new ArrayList<>();
        int number = 0;
        for (XmlElement item : items) {
            number++;
            try {
                Origin origin = document.origin().part("item " + number);
                found.accept(new Finding.Parsed(origin, reader.article(item), bytes));
            } catch (ParseFailure broken) {
                reasons.add("item " + number + ": " + broken.getMessage());
            }
        }
        if (!reasons.isEmpty()) {
            found.accept(new Finding.Broken(document.origin(), new ParseFailure(message(reasons)), bytes));
        }
    }

    private static String message(List<String> reasons) {
        String first = String.join("; ", reasons.subList(0, Math.min(MOST_REASONS, reasons.size())));
        int more = reasons.size() - MOST_REASONS;
        return more > 0 ? first + "; and " + more + " more" : first;
    }
}
