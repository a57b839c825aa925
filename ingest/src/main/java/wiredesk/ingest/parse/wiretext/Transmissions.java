package wiredesk.ingest.parse.wiretext;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** An input cut into its messages: each begins with SOH and ends with EOT, or where the next begins. */
final class Transmissions {

    private Transmissions() {}

    /**
     * The messages in order, and between them whatever has printable characters, so that nothing is dropped unseen. Bytes,
     * because no two messages need be in one encoding.
     */
    static List<byte[]> of(byte[] input) {
        List<byte[]> messages = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < input.length; at++) {
            if (input[at] == Controls.SOH) {
                add(input, from, at, messages);
                from = at;
            } else if (input[at] == Controls.EOT) {
                add(input, from, at + 1, messages);
                from = at + 1;
            }
        }
        add(input, from, input.length, messages);
        return messages;
    }

    private static void add(byte[] input, int from, int to, List<byte[]> messages) {
        for (int at = from; at < to; at++) {
            int b = input[at] & 0xFF;
            if (b > ' ' && b != 0x7F) {
                messages.add(Arrays.copyOfRange(input, from, to));
                return;
            }
        }
    }
}
