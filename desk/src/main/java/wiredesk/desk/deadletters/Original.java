package wiredesk.desk.deadletters;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import wiredesk.schemas.DeadLetterHeaders;

/**
 * The record that a dead letter was: its key, its value and its headers, byte for byte. One header more says how often it
 * has been tried, so that a stage that fails on it again counts on from there. It has the time at which it is sent: an
 * old one could be beyond the retention of its topic.
 */
final class Original {

    private Original() {}

    static ProducerRecord<byte[], byte[]> of(Letter letter, Fate.Back back) {
        Headers headers = headers(letter);
        headers.add(
                DeadLetterHeaders.ATTEMPT,
                Integer.toString(letter.account().attempt()).getBytes(UTF_8));
        return new ProducerRecord<>(back.topic(), back.partition().orElse(null), letter.key(), letter.value(), headers);
    }

    /** Those that it had before it became a dead letter. */
    static Headers headers(Letter letter) {
        Headers headers = new RecordHeaders();
        for (Header header : letter.headers()) {
            if (!Dialect.isAdded(header.key())) {
                headers.add(header);
            }
        }
        return headers;
    }
}
