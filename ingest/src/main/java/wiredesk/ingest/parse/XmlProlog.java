package wiredesk.ingest.parse;

import java.util.List;

/** What stands before the root element of XML, skipped by hand so that nothing in it is ever obeyed. */
public final class XmlProlog {

    private XmlProlog() {}

    /** Local name of the first element; empty if there is none in this text. */
    public static String rootName(String text) {
        int at = rootStart(text);
        return at < 0 ? "" : localName(text, at + 1);
    }

    /** Whether this is XML whose first element has one of these names, which XML writes in one way only. */
    public static boolean isRoot(String text, String... names) {
        return text.startsWith("<") && List.of(names).contains(rootName(text));
    }

    /** Where the first element begins; -1 if there is none in this text. */
    public static int rootStart(String text) {
        int at = text.indexOf('<');
        while (at >= 0 && at + 1 < text.length()) {
            int end;
            if (text.startsWith("<!--", at)) {
                end = after(text, "-->", at);
            } else if (text.charAt(at + 1) == '?') {
                end = after(text, "?>", at);
            } else if (text.charAt(at + 1) == '!') {
                end = afterDeclaration(text, at);
            } else {
                return at;
            }
            at = text.indexOf('<', end);
        }
        return -1;
    }

    private static int after(String text, String end, int from) {
        int at = text.indexOf(end, from);
        return at < 0 ? text.length() : at + end.length();
    }

    /** A DOCTYPE with its internal subset: declarations nest, and what is quoted or a comment counts for nothing. */
    private static int afterDeclaration(String text, int from) {
        int open = 0;
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (text.startsWith("<!--", at)) {
                at = after(text, "-->", at);
            } else if (c == '"' || c == '\'') {
                at = after(text, String.valueOf(c), at + 1);
            } else {
                open += c == '<' ? 1 : c == '>' ? -1 : 0;
                at++;
                if (open == 0) {
                    return at;
                }
            }
        }
        return at;
    }

    private static String localName(String text, int from) {
        int end = from;
        while (end < text.length() && isNameChar(text.charAt(end))) {
            end++;
        }
        String name = text.substring(from, end);
        return name.substring(name.indexOf(':') + 1);
    }

    private static boolean isNameChar(char c) {
        return Character.isLetterOrDigit(c) || c == ':' || c == '-' || c == '_' || c == '.';
    }
}
