package wiredesk.sink.rebuild;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import wiredesk.schemas.Topic;
import wiredesk.sink.storage.SingleObject;

/** What a partition keeps of the rebuilds that it has to do, as {@link StoredRebuild}, under their ids. */
public final class RebuildStore {

    public static final String NAME = "rebuilds";

    private static final SingleObject<StoredRebuild> REBUILDS =
            new SingleObject<>(new StoredRebuild().getSpecificData(), StoredRebuild.getClassSchema());

    private RebuildStore() {}

    /** The store, to be added to the topology. */
    public static StoreBuilder<KeyValueStore<String, byte[]>> builder() {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(NAME), Serdes.String(), Serdes.ByteArray())
                .withLoggingEnabled(Map.of(
                        TopicConfig.CLEANUP_POLICY_CONFIG,
                        TopicConfig.CLEANUP_POLICY_COMPACT,
                        TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                        Integer.toString(Topic.MAX_MESSAGE_BYTES)));
    }

    static byte[] bytes(Rebuild rebuild) {
        return REBUILDS.write(StoredRebuild.newBuilder()
                .setTarget(rebuild.target().text())
                .setNext(rebuild.next().orElse(null))
                .setSent(rebuild.sent())
                .build());
    }

    static Rebuild rebuild(String id, byte[] bytes) {
        StoredRebuild stored = REBUILDS.read(ByteBuffer.wrap(bytes));
        return new Rebuild(id, new Target(stored.getTarget()), Optional.ofNullable(stored.getNext()), stored.getSent());
    }
}
