package wiredesk.desk.deadletters;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/** Values of headers as what they stand for; empty where there is no such header, or it holds something else. */
final class HeaderText {

    private HeaderText() {}

    static Optional<String> text(Headers headers, String name) {
        return value(headers, name).map(bytes -> new String(bytes, UTF_8));
    }

    /** A whole number, not negative, in decimal. */
    static Optional<Long> decimal(Headers headers, String name) {
        return text(headers, name).filter(text -> text.matches("[0-9]{1,18}")).map(Long::valueOf);
    }

    /** A whole number, not negative, in the four or eight bytes of an int or a long, the highest first. */
    static Optional<Long> binary(Headers headers, String name) {
        return value(headers, name)
                .filter(bytes -> bytes.length == Integer.BYTES || bytes.length == Long.BYTES)
                .map(ByteBuffer::wrap)
                .map(bytes -> bytes.remaining() == Integer.BYTES ? (long) bytes.getInt() : bytes.getLong())
                .filter(number -> number >= 0);
    }

    /** ISO 8601. */
    static Optional<Instant> instant(Headers headers, String name) {
        try {
            return text(headers, name).map(Instant::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> value(Headers headers, String name) {
        return Optional.ofNullable(headers.lastHeader(name)).map(Header::value);
    }
}
