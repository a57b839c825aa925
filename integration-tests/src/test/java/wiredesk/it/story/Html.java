package wiredesk.it.story;

/** Plain text as markup that serves as HTML and as XML. */
public final class Html {

    private Html() {}

    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** Paragraphs separated by a blank line, each as a {@code p}. */
    public static String paragraphs(String text) {
        return "<p>" + escaped(text).replace("\n\n", "</p>\n<p>") + "</p>";
    }
}
