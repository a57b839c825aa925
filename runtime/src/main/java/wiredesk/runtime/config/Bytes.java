package wiredesk.runtime.config;

import java.util.List;
import java.util.Locale;

/** Numbers of bytes as people write them: {@code 512}, {@code 64KiB}, {@code 10MB}. K, KB and KiB are all 1024. */
final class Bytes {

    private static final List<String> UNITS = List.of("", "KiB", "MiB", "GiB", "TiB");

    private Bytes() {}

    static Long parse(String text) {
        String compact = text.strip().toLowerCase(Locale.ROOT).replaceFirst("i?b$", "");
        int power = compact.isEmpty() ? -1 : "kmgt".indexOf(compact.charAt(compact.length() - 1)) + 1;
        String digits = power > 0 ? compact.substring(0, compact.length() - 1) : compact;
        long bytes = Math.multiplyExact(Long.parseLong(digits.strip()), 1L << (10 * power));
        if (bytes < 0) {
            throw new IllegalArgumentException(text);
        }
        return bytes;
    }

    static String format(Long bytes) {
        long count = bytes;
        int power = 0;
        while (count >= 1024 && count % 1024 == 0 && power < UNITS.size() - 1) {
            count /= 1024;
            power++;
        }
        return count + UNITS.get(power);
    }
}
