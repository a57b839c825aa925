package wiredesk.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * Where a record belongs in a trace, by W3C's Trace Context (https://www.w3.org/TR/trace-context/): it travels in the Kafka
 * headers {@code traceparent} and {@code tracestate} with an article and with all that is made of it, so that whoever pushed
 * it finds it again. Each stage has a span of its own within the same trace.
 *
 * @param traceId 32 small hexadecimal digits, not all of them 0
 * @param spanId 16 small hexadecimal digits, not all of them 0
 * @param flags two small hexadecimal digits; 01 is sampled
 * @param state what other systems have to say, as they said it
 */
public record TraceContext(String traceId, String spanId, String flags, Optional<String> state) {

    /** Name of the header that says which trace and which span. */
    public static final String PARENT = "traceparent";

    /** Name of the header that says what else there is to say. */
    public static final String STATE = "tracestate";

    /** Version 00 ends with the flags, a later one may go on. */
    private static final Pattern VALUE =
            Pattern.compile("(?!ff)([0-9a-f]{2})-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})(-.*)?");

    /** What every system is to carry on at least, in characters that a header may have. */
    private static final Pattern SOUND_STATE = Pattern.compile("[\\x20-\\x7e]{1,512}");

    private static final int LONGEST = 256;

    /** A new trace, which nobody has asked to be sampled. */
    public static TraceContext begin() {
        return new TraceContext(random(16), random(8), "00", Optional.empty());
    }

    /**
     * What a request or a record says.
     *
     * @param parent as in {@code traceparent}; empty if what it says cannot be understood
     * @param state as in {@code tracestate}; left out if it is none that may be carried on
     */
    public static Optional<TraceContext> of(String parent, String state) {
        Matcher value = VALUE.matcher(parent == null || parent.length() > LONGEST ? "" : parent);
        if (!value.matches() || value.group(1).equals("00") && value.group(5) != null) {
            return Optional.empty();
        }
        return Optional.of(new TraceContext(
                value.group(2),
                value.group(3),
                Integer.parseInt(value.group(4), 16) % 2 == 1 ? "01" : "00",
                Optional.ofNullable(state)
                        .filter(text -> SOUND_STATE.matcher(text).matches())));
    }

    /** What the headers of a record say; empty if they say nothing that can be understood. */
    public static Optional<TraceContext> of(Headers headers) {
        return of(text(headers, PARENT), text(headers, STATE));
    }

    /** Another span of the same trace. */
    public TraceContext next() {
        return new TraceContext(traceId, random(8), flags, state);
    }

    /** As in {@code traceparent}. */
    public String parent() {
        return "00-" + traceId + "-" + spanId + "-" + flags;
    }

    /** Other headers with this among them, in the place of whatever they say of another. */
    public Headers addTo(Headers headers) {
        Headers all = new RecordHeaders(headers);
        all.remove(PARENT);
        all.remove(STATE);
        all.add(PARENT, parent().getBytes(UTF_8));
        state.ifPresent(text -> all.add(STATE, text.getBytes(UTF_8)));
        return all;
    }

    private static String text(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), UTF_8);
    }

    /** Never all zeros: one digit is made to be none. */
    private static String random(int bytes) {
        byte[] made = new byte[bytes];
        ThreadLocalRandom.current().nextBytes(made);
        made[bytes - 1] |= 1;
        return HexFormat.of().formatHex(made);
    }
}
