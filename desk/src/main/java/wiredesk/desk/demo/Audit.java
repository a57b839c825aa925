package wiredesk.desk.demo;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import wiredesk.enrich.EnrichSettings;
import wiredesk.runtime.config.Settings;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.schemas.Topics;
import wiredesk.sink.SinkSettings;

/**
 * Whether every input has had its outcome. Enrich and sink commit an offset in one transaction with what came of the record
 * before it, so a committed offset past the last record means that all of its results are there to be read.
 */
final class Audit implements AutoCloseable {

    private final int inputs;
    private final Tally tally;
    private final MeterRegistry meters;
    private final Topics topics;
    private final String enrichGroup;
    private final String sinkGroup;
    private final Admin admin;

    /** @param inputs how many there are altogether */
    Audit(int inputs, Tally tally, Settings settings, MeterRegistry meters) {
        KafkaClients clients = new KafkaClients(settings);
        this.inputs = inputs;
        this.tally = tally;
        this.meters = meters;
        this.topics = clients.topics();
        this.enrichGroup = settings.get(EnrichSettings.APPLICATION_ID);
        this.sinkGroup = settings.get(SinkSettings.APPLICATION_ID);
        this.admin = Admin.create(clients.admin());
    }

    /** What is still to come, in words; empty when all is done. */
    Optional<String> missing() {
        int raw = tally.raw();
        int taken = raw + tally.deadLetters("ingest") + count("wiredesk.ingest.articles");
        if (taken < inputs) {
            return Optional.of(taken + " of " + inputs + " inputs are taken in");
        }
        if (!hasPassed(enrichGroup, tally.last(topics.raw().name()))
                || tally.enriched() + tally.deadLetters("enrich") < raw) {
            return Optional.of(tally.enriched() + " of " + raw + " articles are enriched, "
                    + tally.deadLetters("enrich") + " are dead letters");
        }
        return hasPassed(sinkGroup, tally.last(topics.enriched().name()))
                ? Optional.empty()
                : Optional.of("the sink has not decided on all " + tally.enriched() + " enriched articles");
    }

    /** How many came again unchanged: noticed by ingest, or by the sink if ingest has forgotten. */
    int duplicates() {
        return count("wiredesk.ingest.articles") + count("wiredesk.sink.articles");
    }

    private int count(String meter) {
        return (int) meters.find(meter).tag("outcome", "duplicate").counters().stream()
                .mapToDouble(Counter::count)
                .sum();
    }

    private boolean hasPassed(String group, Map<TopicPartition, Long> last) {
        try {
            Map<TopicPartition, OffsetAndMetadata> committed = admin.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get();
            return last.entrySet().stream().allMatch(record -> {
                OffsetAndMetadata next = committed.get(record.getKey());
                return next != null && next.offset() > record.getValue();
            });
        } catch (ExecutionException notYetThere) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        admin.close();
    }
}
