package wiredesk.desk.deadletters;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.common.header.Headers;

/**
 * A dead letter.
 *
 * @param place where it stands
 * @param time when it was written
 * @param key of the record as received; null if it had none
 * @param value of the record as received; null if it had none
 * @param headers those of the record as received, and those that say why it is here
 * @param account what the latter say
 * @param state what has become of it
 * @param end more on that, if the ledger knows more
 */
public record Letter(
        Place place,
        Instant time,
        byte[] key,
        byte[] value,
        Headers headers,
        Account account,
        State state,
        Optional<End> end) {

    /** The key as text; empty if there is none. */
    public String keyText() {
        return key == null ? "" : new String(key, UTF_8);
    }

    /** Which source it is of, as well as can be told without reading its value. */
    public String source() {
        return Sources.of(keyText(), account.origin());
    }

    /** Bytes of the value; 0 if there is none. */
    public int size() {
        return value == null ? 0 : value.length;
    }
}
