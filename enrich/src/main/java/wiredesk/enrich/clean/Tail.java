package wiredesk.enrich.clean;

import java.util.List;
import java.util.Locale;
import wiredesk.enrich.clean.Lines.Line;

/** Finds the promotional lines at the end of a story: "is now on Telegram!", "Sign up for our newsletter". */
final class Tail {
    private static final int LONGEST = 320;
    /** A line that holds one of these, near the end, is no part of the story. In lower case. */
    private static final List<String> SIGNS = List.of(
            "subscribe to",
            "subscribe now",
            "subscribe for",
            "sign up for our",
            "sign up for the",
            "sign up to",
            "sign up here",
            "sign up now",
            "our newsletter",
            "our daily newsletter",
            "newsletters here",
            "is now on telegram",
            "is now on whatsapp",
            "for daily updates",
            "join our channel",
            "join our telegram",
            "follow us on",
            "like us on facebook",
            "find us on",
            "download our app",
            "download the app",
            "get our app",
            "click here",
            "read more:",
            "read more at",
            "read the rest",
            "read the full story",
            "related stories:",
            "related articles",
            "all rights reserved",
            "may not be published, broadcast",
            "for more stories like this",
            "want more stories",
            "support our journalism",
            "blah blah blah");

    private Tail() {}

    /**
     * The first line of the tail; the number of lines if there is none.
     *
     * <p>The tail is the longest run of lines at the end that each bear a sign; one short line without a sign may stand
     * between two that bear one. The first line of the story never belongs to it.
     */
    static int firstLine(String text, List<Line> lines) {
        int first = lines.size();
        for (int i = lines.size() - 1; i > 0 && i >= first - 2; i--) {
            if (promotional(text, lines.get(i))) {
                first = i;
            }
        }
        return first;
    }

    private static boolean promotional(String text, Line line) {
        if (line.length() > LONGEST) {
            return false;
        }
        String lower = line.in(text).toLowerCase(Locale.ROOT);
        return SIGNS.stream().anyMatch(lower::contains);
    }
}
