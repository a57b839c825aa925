package wiredesk.desk.replay.diff;

import wiredesk.desk.show.Ink;

/** Text as HTML: nothing in it is taken for markup, in an element or in an attribute's value. */
final class Markup {

    private Markup() {}

    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        Ink.harmless(text).chars().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append((char) c);
            }
        });
        return out.toString();
    }

    /** An element with text in it. */
    static String element(String name, String text) {
        return "<" + name + ">" + escaped(text) + "</" + name + ">";
    }
}
