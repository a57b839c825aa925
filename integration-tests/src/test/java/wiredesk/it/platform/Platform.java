package wiredesk.it.platform;

/** A running Kafka with a schema registry beside it, both on loopback. */
public interface Platform extends AutoCloseable {

    String bootstrapServers();

    /** Base URL of the registry's Confluent API. */
    String registryUrl();

    /** Ends both and forgets their data. */
    @Override
    void close();
}
