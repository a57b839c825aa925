package wiredesk.ingest.parse.wiretext;

import wiredesk.ingest.parse.ParseFailure;

/**
 * One message: {@code SOH header STX text ETX trailer EOT}.
 *
 * @param header source, number, priority, category, length, keyword; no SOH before it
 * @param text the story with its headline
 * @param trailer time of filing; may be empty
 */
record Frame(String header, String text, String trailer) {

    private static final int LONGEST_HEADER = 2_000;

    /**
     * Cuts a message into its parts.
     *
     * @throws ParseFailure if the text does not begin or does not end, as when a transmission broke off
     */
    static Frame of(String message) throws ParseFailure {
        int begin = message.indexOf(Controls.STX);
        if (begin < 0) {
            throw new ParseFailure("no start of text (STX) in a wire message, expected SOH header STX text ETX EOT");
        }
        if (begin > LONGEST_HEADER) {
            throw new ParseFailure("the header of a wire message has more than " + LONGEST_HEADER + " characters");
        }
        int end = message.indexOf(Controls.ETX, begin);
        int last = message.indexOf(Controls.EOT, begin);
        if (end < 0 && last < 0) {
            throw new ParseFailure("neither ETX nor EOT ends the text of a wire message: it is cut short");
        }
        String header = message.substring(message.indexOf(Controls.SOH) + 1, begin);
        if (end < 0) {
            return new Frame(header, message.substring(begin + 1, last), "");
        }
        return new Frame(
                header,
                message.substring(begin + 1, end),
                message.substring(end + 1, last < end ? message.length() : last));
    }
}
