package wiredesk.ingest.text;

import com.google.common.primitives.Bytes;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Bytes to characters, for input that says little or the wrong thing about its encoding: byte order mark first, then UTF-8
 * if the bytes are valid UTF-8 but for a slip, then what was declared and fits, then Windows-1252, in which Latin wires are
 * in fact written.
 */
public final class Decoding {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final byte ESCAPE = 0x1B;
    private static final char REPLACEMENT = 0xFFFD;
    /** Characters beyond ASCII that make one broken one a slip. */
    private static final int SLIP = 10;

    private Decoding() {}

    public static String decode(byte[] bytes, Optional<Charset> declared) {
        return decode(bytes, declared.stream().toList());
    }

    /**
     * @param declared what is said of the encoding, the more trusted first; that it is UTF-8 or UTF-16 the bytes show
     *     themselves
     */
    public static String decode(byte[] bytes, List<Charset> declared) {
        Optional<Charset> marked = byteOrderMark(bytes);
        if (marked.isPresent()) {
            String text = new String(bytes, marked.get());
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        }
        List<Charset> others = declared.stream()
                .filter(charset -> !charset.name().startsWith("UTF-"))
                .toList();
        return candidates(bytes, others)
                .flatMap(charset -> fitting(bytes, charset).stream())
                .findFirst()
                .orElseGet(() -> new String(bytes, others.isEmpty() ? WINDOWS_1252 : others.get(0)));
    }

    /** Text that shifts by escape sequences (ISO 2022) is valid UTF-8 as well, so there the declaration goes first. */
    private static Stream<Charset> candidates(byte[] bytes, List<Charset> declared) {
        Stream<Charset> utf8 = Stream.of(StandardCharsets.UTF_8);
        boolean shifts = Bytes.contains(bytes, ESCAPE)
                && declared.stream().anyMatch(charset -> charset.name().startsWith("ISO-2022"));
        return shifts ? Stream.concat(declared.stream(), utf8) : Stream.concat(utf8, declared.stream());
    }

    private static Optional<String> fitting(byte[] bytes, Charset charset) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            return Optional.of(new String(bytes, charset)).filter(Decoding::isWholeButForSlips);
        }
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    private static boolean isWholeButForSlips(String text) {
        long broken = text.chars().filter(c -> c == REPLACEMENT).count();
        return broken == 0 || text.chars().filter(c -> c > 0x7F).count() > (SLIP + 1) * broken;
    }

    /** For looking only: a character cut in two at the end does no harm. */
    public static String lenient(byte[] bytes) {
        String text = new String(bytes, byteOrderMark(bytes).orElse(StandardCharsets.UTF_8));
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Whether these may be characters: UTF-16 by its mark, else no NUL among them. */
    public static boolean isText(byte[] bytes) {
        if (byteOrderMark(bytes).isPresent()) {
            return true;
        }
        if (starts(bytes, '%', 'P', 'D', 'F', '-')) { // may be without a NUL for long
            return false;
        }
        for (byte b : bytes) {
            if (b == 0) {
                return false;
            }
        }
        return true;
    }

    /** A mark, or the beginning of XML in units of two or four bytes (XML 1.0, appendix F). */
    private static Optional<Charset> byteOrderMark(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0, 0, 0xFE, 0xFF) || starts(bytes, 0, 0, 0, '<')) {
            return Optional.of(UTF_32BE);
        }
        if (starts(bytes, 0xFF, 0xFE, 0, 0) || starts(bytes, '<', 0, 0, 0)) {
            return Optional.of(UTF_32LE);
        }
        if (starts(bytes, 0xFE, 0xFF) || starts(bytes, 0, '<', 0, '?')) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return starts(bytes, 0xFF, 0xFE) || starts(bytes, '<', 0, '?', 0)
                ? Optional.of(StandardCharsets.UTF_16LE)
                : Optional.empty();
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
