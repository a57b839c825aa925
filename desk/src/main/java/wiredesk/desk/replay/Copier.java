package wiredesk.desk.replay;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.Deserializer;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.runtime.streams.Blame;
import wiredesk.runtime.streams.RecordDecoder;
import wiredesk.schemas.RawArticle;
import wiredesk.schemas.Replay;
import wiredesk.schemas.ReplayHeaders;

/**
 * Makes of a record of news.raw, if the replay selects it, one for the replay lane: same key, same bytes, and
 * headers that name the replay. Its timestamp is that of the copy: by the old one the lane's retention would delete it
 * before it is read.
 */
final class Copier
        implements Function<ConsumerRecord<byte[], byte[]>, Optional<ProducerRecord<byte[], byte[]>>>, AutoCloseable {

    private final Replay replay;
    private final Selector selector;
    private final Deserializer<RawArticle> articles;
    private final String target;

    Copier(KafkaClients clients, Replay replay) {
        this.replay = replay;
        this.selector = new Selector(replay.getSelection(), Background.of(replay.getSelection(), clients));
        this.articles = new RecordDecoder<>(RawArticle.class, clients.serdes().deserializer());
        this.target = clients.topics().replay().name();
    }

    @Override
    public Optional<ProducerRecord<byte[], byte[]>> apply(ConsumerRecord<byte[], byte[]> record) {
        return isSelected(record)
                ? Optional.of(new ProducerRecord<>(
                        target, null, null, record.key(), record.value(), headers(record.headers())))
                : Optional.empty();
    }

    /** What is no article has become a dead letter long ago; its bytes are redriven from there. */
    boolean isSelected(ConsumerRecord<byte[], byte[]> record) {
        RawArticle article;
        try {
            article = articles.deserialize(record.topic(), record.value());
        } catch (RuntimeException e) {
            if (Blame.ofReading(e) == Blame.RECORD) {
                return false;
            }
            throw e;
        }
        return article != null && selector.takes(article, record);
    }

    private Headers headers(Headers given) {
        RecordHeaders headers = new RecordHeaders(given);
        headers.remove(ReplayHeaders.REPLAY);
        headers.remove(ReplayHeaders.SHADOW);
        headers.add(ReplayHeaders.REPLAY, replay.getId().getBytes(UTF_8));
        if (replay.getShadow()) {
            headers.add(ReplayHeaders.SHADOW, "true".getBytes(UTF_8));
        }
        return headers;
    }

    @Override
    public void close() {
        articles.close();
    }
}
