package wiredesk.enrich.text;

/**
 * Lowers the voice of text in capitals, for the model's eyes only: in "GENEVA (Wire) - " and in headings all in capitals
 * it cannot tell names from other words. Every character keeps its place.
 */
final class Shouting {
    /** Words this short are often abbreviations that are written in capitals anyway. */
    private static final int ABBREVIATION = 3;

    private Shouting() {}

    static String lowered(String paragraph) {
        int end = shoutedUntil(paragraph);
        if (end == 0) {
            return paragraph;
        }
        char[] chars = paragraph.toCharArray();
        boolean whole = end == paragraph.length();
        for (int i = 0; i < end; ) {
            int to = i;
            while (to < end && Character.isLetter(chars[to])) {
                to++;
            }
            if (to - i > ABBREVIATION || to - i > 1 && !whole) {
                for (int k = i + 1; k < to; k++) {
                    chars[k] = Character.toLowerCase(chars[k]);
                }
            }
            i = Math.max(to, i + 1);
        }
        return new String(chars);
    }

    /** The end of the run of words in capitals that the paragraph opens with, if it is a dateline or all there is. */
    private static int shoutedUntil(String paragraph) {
        int letters = 0;
        int last = 0;
        int longest = 0;
        int word = 0;
        for (int i = 0; i < paragraph.length(); i++) {
            char c = paragraph.charAt(i);
            if (Character.isLetter(c)) {
                if (!Character.isUpperCase(c)) {
                    return longest > ABBREVIATION && endsDateline(paragraph, last) ? last : 0;
                }
                letters++;
                word++;
                longest = Math.max(longest, word);
            } else {
                if (word > 1 || word == 1 && c == '.') {
                    last = i;
                }
                word = 0;
                if (c == '(' || c == '-' && i > 0 && paragraph.charAt(i - 1) == ' ' || c == '\u2014' || c == '\u2013') {
                    return longest > ABBREVIATION && endsDateline(paragraph, last) ? last : 0;
                }
            }
        }
        return letters > ABBREVIATION && paragraph.indexOf(' ') > 0 ? paragraph.length() : 0;
    }

    /** Whether what follows the capitals is what follows a dateline's place: a source in brackets, a date, a dash. */
    private static boolean endsDateline(String paragraph, int end) {
        int at = end;
        while (at < paragraph.length() && paragraph.charAt(at) == ' ') {
            at++;
        }
        if (at >= paragraph.length()) {
            return false;
        }
        char c = paragraph.charAt(at);
        return c == '(' || c == ',' || c == '-' || c == '\u2014' || c == '\u2013' || c == ':';
    }
}
