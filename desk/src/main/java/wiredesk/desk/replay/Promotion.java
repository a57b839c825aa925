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
    private long told;

    Promotion(KafkaClients clients) {
        this.clients = clients;
    }

    /** @param ranges of the shadow's topic */
    void of(Replay replay, List<OffsetRange> ranges, Function<Long, Progress> shown) {
        String shadow = clients.topics().shadow(replay.getId()).name();
        long length = ranges.stream()
                .mapToLong(range -> range.getTo() - range.getFrom())
                .sum();
        String name = ReplayNames.promoter(clients.topics(), replay);
        try (Progress progress = shown.apply(length)) {
            Outage.outlast(() -> {
                try (Conveyor conveyor = new Conveyor(clients, name, shadow, ranges, AT_ONCE, this::promoted)) {
                    convey(conveyor, progress);
                }
                return name;
            });
        }
    }

    private void convey(Conveyor conveyor, Progress progress) {
        while (conveyor.hasMore()) {
            conveyor.step();
            progress.advance(conveyor.passed() - told, conveyor.copied() + " promoted");
            told = conveyor.passed();
        }
    }

    private Optional<ProducerRecord<byte[], byte[]>> promoted(ConsumerRecord<byte[], byte[]> result) {
        Headers headers = new RecordHeaders(result.headers());
        headers.remove(ReplayHeaders.SHADOW);
        return Optional.of(new ProducerRecord<>(
                clients.topics().enriched().name(), null, null, result.key(), result.value(), headers));
    }
}
