package wiredesk.ingest.parse.page.facts;

/** Quotation marks inside of JSON's strings that nobody has escaped: they are those after which the string goes on. */
final class UnescapedQuotes {

    private UnescapedQuotes() {}

    /** A mark ends a string only if what follows may follow a string. Linear: white space is looked at twice at most. */
    static String escape(String json) {
        StringBuilder out = new StringBuilder(json.length() + 16);
        boolean inside = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (inside && c == '\\' && i + 1 < json.length()) {
                out.append(c).append(json.charAt(++i));
                continue;
            }
            if (c == '"') {
                if (inside && !mayFollowString(json, i + 1)) {
                    out.append('\\');
                } else {
                    inside = !inside;
                }
            }
            out.append(c);
        }
        return out.toString();
    }

    private static boolean mayFollowString(String json, int from) {
        int at = from;
        while (at < json.length() && Character.isWhitespace(json.charAt(at))) {
            at++;
        }
        return at == json.length() || ",:}]".indexOf(json.charAt(at)) >= 0;
    }
}
