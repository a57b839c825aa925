package wiredesk.ingest.group;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.kafka.common.utils.Utils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wiredesk.ingest.identity.SourceName;
import wiredesk.ingest.source.Source;

/** The sources that this instance polls at the moment. */
final class Share {

    private static final Logger LOG = LoggerFactory.getLogger(Share.class);

    private final Map<SourceName, Supplier<? extends Source>> configured;
    private final SourceGroup.Watch watch;
    private final Map<String, Source> running = new TreeMap<>();
    private boolean closed;

    Share(Map<SourceName, Supplier<? extends Source>> configured, SourceGroup.Watch watch) {
        this.configured = configured;
        this.watch = watch;
    }

    /** Starts the sources of a partition. */
    synchronized void take(int partition, int partitions) {
        configured.forEach((name, source) -> {
            if (!closed && partition(name, partitions) == partition && !running.containsKey(name.value())) {
                Source started = source.get();
                running.put(name.value(), started);
                watch.started(started);
                started.start();
                LOG.info("source {} is polled here", name);
            }
        });
    }

    /** Stops the sources of a partition, and returns when they have. */
    synchronized void release(Predicate<Integer> partition, int partitions) {
        List<Source> leaving = new ArrayList<>();
        running.values()
                .removeIf(source -> partition.test(partition(source.name(), partitions)) && leaving.add(source));
        leaving.parallelStream().forEach(Source::close);
        leaving.forEach(source -> {
            watch.stopped(source);
            LOG.info("source {} is no longer polled here", source.name());
        });
    }

    /** Stops all of them for good. */
    synchronized void close() {
        closed = true;
        release(any -> true, 1);
    }

    /** Where Kafka's producers put a record with this key, and so where the source's state is. */
    static int partition(SourceName name, int partitions) {
        return Utils.toPositive(Utils.murmur2(name.value().getBytes(StandardCharsets.UTF_8))) % partitions;
    }
}
