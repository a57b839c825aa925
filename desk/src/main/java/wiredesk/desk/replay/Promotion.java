package wiredesk.desk.replay;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.runtime.progress.Progress;
import wiredesk.schemas.OffsetRange;
import wiredesk.schemas.Replay;
import wiredesk.schemas.ReplayHeaders;

/** Copies a shadow's results to news.enriched, each once, also if it is broken off and begun again. */
final class Promotion {

    private static final int AT_ONCE = 500;

    private final KafkaClients clients;

    Promotion(KafkaClients clients) {
        this.clients = clients;
    }

    /** @param ranges of the shadow's topic */
    void of(Replay replay, List<OffsetRange> ranges, Function<Long, Progress> shown) {
        String shadow = clients.topics().shadow(replay.getId()).name();
        long length = ranges.stream()
                .mapToLong(range -> range.getTo() - range.getFrom())
                .sum();
        try (Conveyor conveyor = new Conveyor(
                        clients,
                        ReplayNames.promoter(clients.topics(), replay),
                        shadow,
                        ranges,
                        AT_ONCE,
                        this::promoted);
                Progress progress = shown.apply(length)) {
            long shownSoFar = 0;
            while (conveyor.hasMore()) {
                conveyor.step();
                progress.advance(conveyor.passed() - shownSoFar, conveyor.copied() + " promoted");
                shownSoFar = conveyor.passed();
            }
        }
    }

    private Optional<ProducerRecord<byte[], byte[]>> promoted(ConsumerRecord<byte[], byte[]> result) {
        Headers headers = new RecordHeaders(result.headers());
        headers.remove(ReplayHeaders.SHADOW);
        return Optional.of(new ProducerRecord<>(
                clients.topics().enriched().name(), null, null, result.key(), result.value(), headers));
    }
}
