package wiredesk.desk.deadletters;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import wiredesk.schemas.DeadLetterHeaders;

/** Dead letters for tests: one of enrich at its first attempt, unless a test says otherwise. */
final class Sent {

    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final Headers headers = new RecordHeaders();
    private byte[] key = "wire/harbour".getBytes(UTF_8);
    private byte[] value = "bytes".getBytes(UTF_8);
    private Instant time = NOON;
    private State state = State.OPEN;

    private Sent() {}

    /** By somebody who says nothing. */
    static Sent bySomebody() {
        return new Sent().key(null);
    }

    static Sent byEnrich() {
        return new Sent()
                .with(DeadLetterHeaders.EXCEPTION, "wiredesk.runtime.streams.PoisonRecord")
                .with(DeadLetterHeaders.STAGE, "enrich")
                .with(DeadLetterHeaders.ATTEMPT, "1")
                .with(DeadLetterHeaders.TOPIC, "news.raw")
                .with(DeadLetterHeaders.PARTITION, "3")
                .with(DeadLetterHeaders.OFFSET, "7");
    }

    static Sent byIngest(String origin) {
        return new Sent()
                .key(null)
                .with(DeadLetterHeaders.EXCEPTION, "wiredesk.ingest.parse.ParseFailure")
                .with(DeadLetterHeaders.STAGE, "ingest")
                .with(DeadLetterHeaders.ATTEMPT, "1")
                .with(DeadLetterHeaders.ORIGIN, origin);
    }

    Sent with(String header, String text) {
        return with(header, text.getBytes(UTF_8));
    }

    Sent with(String header, byte[] bytes) {
        headers.add(header, bytes);
        return this;
    }

    /** Instead of what it said before. */
    Sent saying(String header, String text) {
        headers.remove(header);
        return with(header, text);
    }

    Sent key(String text) {
        key = text == null ? null : text.getBytes(UTF_8);
        return this;
    }

    Sent value(byte[] bytes) {
        value = bytes;
        return this;
    }

    Sent at(Instant instant) {
        time = instant;
        return this;
    }

    Sent ended(State end) {
        state = end;
        return this;
    }

    Letter to(String place) {
        Optional<End> end = state == State.REDRIVEN || state == State.PARKED
                ? Optional.of(new End(state, NOON, "for a test"))
                : Optional.empty();
        return new Letter(Place.parse(place), time, key, value, headers, Dialect.read(headers), state, end);
    }
}
