package wiredesk.ingest.closing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import wiredesk.schemas.RawArticle;
import wiredesk.schemas.RemovedText;

/** Takes paragraphs out of an article's text and keeps them beside it. */
final class Cut {

    private static final String BLANK_LINE = "\n\n";

    private Cut() {}

    static List<String> paragraphs(String body) {
        return body.isEmpty() ? List.of() : List.of(body.split(BLANK_LINE));
    }

    /** @param gone which paragraphs, counted from 0 */
    static void out(RawArticle.Builder article, Set<Integer> gone, String reason) {
        List<String> paragraphs = paragraphs(article.getBody());
        StringBuilder body = new StringBuilder();
        List<RemovedText> removed = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (gone.contains(i)) {
                removed.add(new RemovedText(paragraphs.get(i), codePoints(body), reason));
            } else {
                body.append(body.length() == 0 ? "" : BLANK_LINE).append(paragraphs.get(i));
            }
        }
        int length = codePoints(body);
        if (article.hasRemoved()) {
            for (RemovedText earlier : article.getRemoved()) {
                removed.add(
                        new RemovedText(earlier.getText(), Math.min(earlier.getOffset(), length), earlier.getReason()));
            }
        }
        removed.sort(Comparator.comparingInt(RemovedText::getOffset));
        article.setBody(body.toString()).setRemoved(removed);
    }

    private static int codePoints(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }
}
