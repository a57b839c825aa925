package wiredesk.ingest.parse;

/** What stands before the root element of XML, skipped by hand so that nothing in it is ever obeyed. */
final class XmlProlog {

    private XmlProlog() {}

    /** Local name of the first element; empty if there is none in this text. */
    static String rootName(String text) {
        int at = 0;
        while (at < text.length()) {
            at = text.indexOf('<', at);
            if (at < 0 || at + 1 >= text.length()) {
                return "";
            }
            char next = text.charAt(at + 1);
            if (text.startsWith("<!--", at)) {
                at = after(text, "-->", at);
            } else if (next == '?') {
                at = after(text, "?>", at);
            } else if (next == '!') {
                at = afterDeclaration(text, at);
            } else {
                return localName(text, at + 1);
            }
        }
        return "";
    }

    private static int after(String text, String end, int from) {
        int at = text.indexOf(end, from);
        return at < 0 ? text.length() : at + end.length();
    }

    /** A DOCTYPE, its internal subset in brackets included. */
    private static int afterDeclaration(String text, int from) {
        int close = text.indexOf('>', from);
        int bracket = text.indexOf('[', from);
        if (close < 0) {
            return text.length();
        }
        return bracket < 0 || bracket > close ? close + 1 : after(text, ">", after(text, "]", bracket));
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
