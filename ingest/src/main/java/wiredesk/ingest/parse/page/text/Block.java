package wiredesk.ingest.parse.page.text;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * A stretch of text that stands by itself on the page.
 *
 * @param element the block element that holds it
 * @param text on one line, or on several where the page breaks it
 * @param linked characters of it that are links
 */
record Block(Element element, String text, int linked) {

    private static final Pattern HEADING = Pattern.compile("h[1-6]");
    private static final String SENTENCE_ENDS = ".!?…。！？:;\"”“»’')）」』";

    /** Shorter blocks are headings, labels and buttons more often than sentences. */
    private static final int SHORTEST_SENTENCE = 60;

    boolean isHeading() {
        return HEADING.matcher(element.normalName()).matches();
    }

    boolean endsLikeSentence() {
        return SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Running text: long, no heading, and not a list of links. */
    boolean isRunning() {
        return length() >= SHORTEST_SENTENCE && !isHeading() && !isLinks();
    }

    /** Nothing but links, or little else; a long sentence may have a long link in it. */
    boolean isLinks() {
        return linkShare() > (length() > 2 * SHORTEST_SENTENCE && endsLikeSentence() ? 0.9 : 0.5);
    }

    /** What it counts for when the story is looked for. */
    int weight() {
        return isRunning() ? (int) (length() * (1 - linkShare())) : 0;
    }

    /** In characters as Latin script needs them: where one is a syllable or a word, it counts three. */
    int length() {
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            length += text.charAt(i) >= '\u2E80' && !Character.isSurrogate(text.charAt(i)) ? 3 : 1;
        }
        return length;
    }

    private double linkShare() {
        return Math.min(1.0, (double) linked / text.length());
    }
}
