package wiredesk.desk.show;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import wiredesk.runtime.config.Durations;
import wiredesk.schemas.Topic;
import wiredesk.schemas.Topic.Cleanup;

/** A topic of the catalogue: two lines for people, a row of a table, an object for machines. */
public final class TopicText {

    private static final String HEAD =
            "| topic | key | value | partitions | cleanup | kept | what it holds |\n|---|---|---|---|---|---|---|\n";

    private final Ink ink;

    public TopicText(Ink ink) {
        this.ink = ink;
    }

    /** What it is for; what is in it and for how long. */
    public String of(Topic topic) {
        return ink.bold(topic.name()) + "  " + topic.doc() + "\n  "
                + ink.dim(content(topic) + " · " + topic.partitions()
                        + (topic.partitions() == 1 ? " partition" : " partitions") + " · " + cleanup(topic) + ", kept "
                        + kept(topic));
    }

    public static String markdown(List<Topic> topics) {
        return topics.stream().map(TopicText::row).collect(Collectors.joining("", HEAD, ""));
    }

    /** With its settings as Kafka names them. */
    public static String json(Topic topic) {
        ObjectNode line = RecordJson.object()
                .put("topic", topic.name())
                .put("key", topic.key())
                .put("value", topic.value().map(schema -> schema.getName()).orElse(null))
                .put("partitions", topic.partitions())
                .put("doc", topic.doc());
        topic.config().forEach(line.putObject("config")::put);
        return RecordJson.line(line);
    }

    private static String row(Topic topic) {
        String value = topic.value().isPresent() ? "`" + value(topic) + "`" : value(topic);
        return "| `" + topic.name() + "` | " + topic.key() + " | " + value + " | " + topic.partitions() + " | "
                + cleanup(topic) + " | " + kept(topic) + " | " + topic.doc() + " |\n";
    }

    private static String content(Topic topic) {
        return topic.value().isPresent() ? value(topic) + " by " + topic.key() : "key and value as received";
    }

    private static String value(Topic topic) {
        return topic.value().map(schema -> schema.getName()).orElse("bytes as received");
    }

    private static String cleanup(Topic topic) {
        return topic.cleanup().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Of a table only tombstones go with time. */
    private static String kept(Topic topic) {
        String time = Durations.format(topic.retention());
        return topic.cleanup() == Cleanup.COMPACT ? "for ever; tombstones " + time : time;
    }
}
