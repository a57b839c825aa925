package wiredesk.it.service;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import wiredesk.it.platform.Platform;
import wiredesk.schemas.AvroSerdes;
import wiredesk.schemas.Topic;
import wiredesk.schemas.Topics;

/** All three services of one installation, ready to be sent articles. */
public final class Pipeline implements AutoCloseable {

    /** The source of what is pushed, unless the provider says another. */
    public static final String PUSH_SOURCE = "push";

    private final Platform platform;
    private final Installation installation;
    private final HttpPush push;
    private final List<AutoCloseable> subscribers = new ArrayList<>();

    public Pipeline(Platform platform, String prefix, Path folder) {
        this.platform = platform;
        installation = new Installation(platform, prefix, folder);
        installation.createTopics();
        ServiceProcess enrich = installation.run("enrich", "enrich", Map.of());
        ServiceProcess sink = installation.run("sink", "sink", Map.of());
        ServiceProcess ingest = installation.run("ingest", "ingest", Map.of());
        List.of(ingest, sink, enrich).forEach(ServiceProcess::awaitReady);
        push = ingest.push();
    }

    public HttpPush push() {
        return push;
    }

    public Topics topics() {
        return installation.topics();
    }

    /** A reader of one of its topics, closed with the pipeline. */
    public <V extends SpecificRecord> Subscriber<V> subscribe(Topic topic) {
        AvroSerdes serdes = new AvroSerdes(Map.of("schema.registry.url", platform.registryUrl()));
        Subscriber<V> subscriber = new Subscriber<>(platform, topic, serdes.deserializer());
        subscribers.add(subscriber);
        return subscriber;
    }

    @Override
    public void close() {
        installation.close();
        for (AutoCloseable subscriber : subscribers) {
            try {
                subscriber.close();
            } catch (Exception e) {
                throw new IllegalStateException("a subscriber did not close", e);
            }
        }
    }
}
