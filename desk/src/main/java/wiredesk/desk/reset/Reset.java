package wiredesk.desk.reset;

import dev.failsafe.Failsafe;
import dev.failsafe.RetryPolicy;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupNotEmptyException;
import org.apache.kafka.common.errors.UnknownMemberIdException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import wiredesk.desk.feed.From;
import wiredesk.desk.feed.Offsets;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.schemas.Topic;

/**
 * Sets an application back as Kafka's StreamsResetter does, by the same calls. That tool is not used itself: it deletes all
 * internal topics whose names start with the application id, and so those of a second system beside this one; it takes
 * passwords from a file alone; and its artifact brings Kafka Connect along.
 */
public final class Reset implements AutoCloseable {

    /** Brokers hear a moment later that a topic has gone; an application that is started before would meet it. */
    private static final RetryPolicy<Boolean> UNTIL_GONE = RetryPolicy.<Boolean>builder()
            .handleResult(false)
            .withDelay(Duration.ofMillis(50))
            .withMaxRetries(-1)
            .withMaxDuration(Duration.ofSeconds(15))
            .build();

    private final Admin admin;
    private final Members members;
    private final Offsets offsets;

    public Reset(KafkaClients clients) {
        admin = Admin.create(clients.admin());
        members = new Members(admin);
        offsets = new Offsets(clients);
    }

    /**
     * Finds out what a reset would do, and does nothing; so the application may run.
     *
     * @param from where the application goes on in its inputs
     */
    public ResetPlan plan(Application application, From from) {
        StateFolder folder = new StateFolder(application.folder());
        Map<TopicPartition, OffsetAndMetadata> committed = offsets.committed(application.group());
        List<Move> moves = Stream.concat(
                        moves(application.inputs(), from, committed),
                        moves(application.definitions(), new From.Beginning(), committed))
                .toList();
        return new ResetPlan(
                application, moves, there(application.memory()), folder.isThere(), members.running(application));
    }

    /**
     * Does it. In this order, so that an end on the way loses nothing: an application that reads again what it remembers
     * changes nothing; one that has forgotten and does not read again would be lost.
     *
     * @throws ResetRefused if it runs
     */
    public void carryOut(ResetPlan plan) {
        Application application = plan.application();
        StateFolder folder = new StateFolder(application.folder());
        members.refuseIfAny(application);
        folder.refuseIfUsed();
        move(plan);
        folder.delete();
        delete(plan.topics());
    }

    private void move(ResetPlan plan) {
        Map<TopicPartition, OffsetAndMetadata> next = new HashMap<>();
        plan.moves().forEach(move -> next.put(move.partition(), new OffsetAndMetadata(move.next())));
        try {
            Answer.of(admin.alterConsumerGroupOffsets(plan.application().group(), next)
                    .all());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnknownMemberIdException || e.getCause() instanceof GroupNotEmptyException) {
                throw new ResetRefused(
                        plan.application().name() + " has been started meanwhile; stop it, then try again");
            }
            Answer.failed(e);
        }
    }

    private void delete(List<String> topics) {
        for (String topic : topics) {
            try {
                Answer.of(admin.deleteTopics(List.of(topic)).all());
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof UnknownTopicOrPartitionException)) { // somebody else was quicker
                    Answer.failed(e);
                }
            }
        }
        Failsafe.with(UNTIL_GONE).get(() -> there(topics).isEmpty());
    }

    private List<String> there(List<String> topics) {
        try {
            Set<String> all = Answer.of(admin.listTopics().names());
            return topics.stream().filter(all::contains).toList();
        } catch (ExecutionException e) {
            return Answer.failed(e);
        }
    }

    private Stream<Move> moves(List<Topic> topics, From from, Map<TopicPartition, OffsetAndMetadata> committed) {
        List<TopicPartition> partitions = topics.stream()
                .flatMap(topic -> IntStream.range(0, offsets.partitions(topic.name()))
                        .mapToObj(number -> new TopicPartition(topic.name(), number)))
                .toList();
        Map<TopicPartition, Long> next = places(partitions, from);
        return partitions.stream()
                .map(partition -> new Move(
                        partition,
                        Optional.ofNullable(committed.get(partition)).map(OffsetAndMetadata::offset),
                        next.get(partition)));
    }

    private Map<TopicPartition, Long> places(List<TopicPartition> partitions, From from) {
        if (from instanceof From.Since since) {
            return offsets.at(partitions, since.instant());
        }
        return from instanceof From.End ? offsets.ends(partitions) : offsets.starts(partitions);
    }

    @Override
    public void close() {
        offsets.close();
        admin.close();
    }
}
