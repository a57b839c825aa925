package wiredesk.it.service;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.MemberDescription;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import wiredesk.it.platform.Platform;
import wiredesk.schemas.Topic;

/** The consumer group of a service, as Kafka knows it. */
public final class Group implements AutoCloseable {

    private static final long SECONDS = 30;

    private final Admin admin;
    private final String id;

    public Group(Platform platform, String id) {
        this.admin = Admin.create(Map.of("bootstrap.servers", platform.bootstrapServers()));
        this.id = id;
    }

    /** How many partitions of a topic each member has, members without any left out. */
    public List<Integer> shares(Topic topic) throws ExecutionException, InterruptedException, TimeoutException {
        return admin.describeConsumerGroups(List.of(id)).all().get(SECONDS, TimeUnit.SECONDS).get(id).members().stream()
                .map(member -> partitions(member, topic))
                .filter(count -> count > 0)
                .toList();
    }

    /** How many records of a topic the group has not yet committed as read; control records count. */
    public long lag(Topic topic) throws ExecutionException, InterruptedException, TimeoutException {
        Map<TopicPartition, Long> read = admin
                .listConsumerGroupOffsets(id)
                .partitionsToOffsetAndMetadata()
                .get(SECONDS, TimeUnit.SECONDS)
                .entrySet()
                .stream()
                .filter(offset -> offset.getKey().topic().equals(topic.name()) && offset.getValue() != null)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, offset -> offset.getValue().offset()));
        Map<TopicPartition, OffsetSpec> latest = IntStream.range(0, topic.partitions())
                .mapToObj(number -> new TopicPartition(topic.name(), number))
                .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest()));
        return admin.listOffsets(latest).all().get(SECONDS, TimeUnit.SECONDS).entrySet().stream()
                .mapToLong(end -> end.getValue().offset() - read.getOrDefault(end.getKey(), 0L))
                .sum();
    }

    @Override
    public void close() {
        admin.close();
    }

    private static int partitions(MemberDescription member, Topic topic) {
        return (int) member.assignment().topicPartitions().stream()
                .filter(partition -> partition.topic().equals(topic.name()))
                .count();
    }
}
