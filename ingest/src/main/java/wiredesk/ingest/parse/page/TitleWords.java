package wiredesk.ingest.parse.page;

import java.util.Locale;

/** Titles made comparable: letters and digits in lower case, one space between words. */
final class TitleWords {

    private TitleWords() {}

    static String of(String title) {
        StringBuilder words = new StringBuilder(title.length());
        boolean gap = false;
        for (int i = 0; i < title.length(); i++) {
            char c = title.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                if (gap && words.length() > 0) {
                    words.append(' ');
                }
                gap = false;
                words.append(c);
            } else {
                gap |= Character.isWhitespace(c) || Character.isSpaceChar(c);
            }
        }
        return words.toString().toLowerCase(Locale.ROOT);
    }
}
