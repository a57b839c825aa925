package wiredesk.desk.deadletters;

import java.util.HexFormat;

/** Bytes for people: sixteen a line, after their offset and before what they are in ASCII. */
final class HexDump {

    private static final int WIDTH = 16;
    private static final HexFormat HEX = HexFormat.ofDelimiter(" ");

    private HexDump() {}

    /** @param most bytes that are shown; how many more there are is said */
    static String of(byte[] bytes, int most) {
        StringBuilder dump = new StringBuilder();
        int end = Math.min(bytes.length, most);
        for (int from = 0; from < end; from += WIDTH) {
            int to = Math.min(end, from + WIDTH);
            dump.append("%08x  %-47s  ".formatted(from, HEX.formatHex(bytes, from, to)));
            for (int at = from; at < to; at++) {
                dump.append(bytes[at] >= ' ' && bytes[at] < 0x7f ? (char) bytes[at] : '.');
            }
            dump.append('\n');
        }
        if (end < bytes.length) {
            dump.append("… and ").append(bytes.length - end).append(" bytes more\n");
        }
        return dump.toString();
    }
}
