package wiredesk.desk.show;

import java.util.Set;

/**
 * Colours of a terminal (ECMA-48, select graphic rendition), or none. The one place that writes escape sequences; text from
 * outside loses its own on the way, so that no article can repaint the terminal.
 */
public enum Ink {
    COLOURED,
    PLAIN;

    /** What a stretch of text can look like; each sets one attribute and takes back that one alone. */
    public enum Style {
        BOLD(1, 22),
        DIM(2, 22),
        ITALIC(3, 23),
        UNDERLINED(4, 24),
        RED(31, 39),
        GREEN(32, 39),
        YELLOW(33, 39),
        BLUE(34, 39),
        MAGENTA(35, 39),
        CYAN(36, 39);

        private final String on;
        private final String off;

        Style(int on, int off) {
            this.on = "\u001b[" + on + "m";
            this.off = "\u001b[" + off + "m";
        }

        String on() {
            return on;
        }

        String off() {
            return off;
        }
    }

    public static Ink of(boolean coloured) {
        return coloured ? COLOURED : PLAIN;
    }

    /** The text, harmless, in a style. */
    public String paint(Style style, String text) {
        return this == PLAIN ? harmless(text) : style.on() + harmless(text) + style.off();
    }

    /** The text, harmless, in several styles at once. */
    String paint(Set<Style> styles, String text) {
        if (this == PLAIN || styles.isEmpty()) {
            return harmless(text);
        }
        StringBuilder painted = new StringBuilder();
        styles.forEach(style -> painted.append(style.on()));
        painted.append(harmless(text));
        styles.forEach(style -> painted.append(style.off()));
        return painted.toString();
    }

    public String bold(String text) {
        return paint(Style.BOLD, text);
    }

    public String dim(String text) {
        return paint(Style.DIM, text);
    }

    /** The text without control characters but line feeds and tabs. */
    public static String harmless(String text) {
        return text.codePoints()
                .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The text on one line: every run of white space becomes a space. */
    public static String line(String text) {
        return harmless(String.join(" ", text.strip().split("\\s+")));
    }
}
