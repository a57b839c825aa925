package wiredesk.desk.embedded;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/** What the embedded broker is told: one node, loopback only, buffers and threads for one machine. */
final class KafkaSettings {

    static final String HOST = "127.0.0.1";
    static final int NODE = 1;
    static final String CONTROLLER = "CONTROLLER";

    private static final String BROKER = "BROKER";

    /**
     * A broker alone is its topics' only replica, and has nobody to hand them to before it stops: if it did, transactions
     * that are being committed would lose their markers to the partitions without a leader, and hang for ever.
     */
    private static final Map<String, String> ALONE = Map.of(
            "controlled.shutdown.enable", "false",
            "offsets.topic.replication.factor", "1",
            "transaction.state.log.replication.factor", "1",
            "transaction.state.log.min.isr", "1",
            "share.coordinator.state.topic.replication.factor", "1",
            "share.coordinator.state.topic.min.isr", "1");

    /** Small for one machine: by default the cleaner alone takes 128 MB, and every internal topic has 50 partitions. */
    private static final Map<String, String> SMALL = Map.of(
            "log.cleaner.dedupe.buffer.size", "8388608",
            "log.index.size.max.bytes", "1048576",
            "offsets.topic.num.partitions", "6",
            "transaction.state.log.num.partitions", "6",
            "share.coordinator.state.topic.num.partitions", "3",
            "num.network.threads", "2",
            "num.io.threads", "4",
            "background.threads", "2");

    private KafkaSettings() {}

    static Properties of(Path folder, int port, int controllerPort) {
        Properties settings = new Properties();
        settings.putAll(ALONE);
        settings.putAll(SMALL);
        settings.putAll(Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                Integer.toString(NODE),
                "controller.quorum.voters",
                NODE + "@" + HOST + ":" + controllerPort,
                "controller.listener.names",
                CONTROLLER,
                "inter.broker.listener.name",
                BROKER,
                "listeners",
                BROKER + "://" + HOST + ":" + port + "," + CONTROLLER + "://" + HOST + ":" + controllerPort,
                "listener.security.protocol.map",
                BROKER + ":PLAINTEXT," + CONTROLLER + ":PLAINTEXT",
                "log.dirs",
                folder.toString()));
        settings.put("auto.create.topics.enable", "false");
        settings.put("group.initial.rebalance.delay.ms", "0"); // consumers come one by one here: nobody to wait for
        return settings;
    }
}
