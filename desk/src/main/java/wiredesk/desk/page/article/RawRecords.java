package wiredesk.desk.page.article;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.Deserializer;
import wiredesk.desk.feed.JsonView;
import wiredesk.desk.page.index.NewsIndex;
import wiredesk.desk.page.query.InvalidQuery;
import wiredesk.desk.show.RecordJson;
import wiredesk.runtime.http.Problem;
import wiredesk.schemas.Topic;
import wiredesk.schemas.Topics;

/** Records as they stand in their topics, as JSON with their headers. */
public final class RawRecords {

    private final KeptRecords records;
    private final Topics topics;
    private final JsonView view;
    private final Killed killed;

    public RawRecords(KeptRecords records, Topics topics, Deserializer<SpecificRecord> values, NewsIndex index) {
        this.killed = new Killed(index);
        this.records = records;
        this.topics = topics;
        this.view = new JsonView(values);
    }

    /**
     * Empty if the record is not kept any more.
     *
     * @param topic full name: one of the catalogue, or one that routes deliver to by their names
     * @throws InvalidQuery for any other topic: the page shows the news, not the cluster
     * @throws Problem.Refused 410 for a record of an article that is killed
     */
    public Optional<String> at(String topic, int partition, long offset) {
        if (topics.all().stream().map(Topic::name).noneMatch(topic::equals) && !topic.startsWith(topics.routed(""))) {
            throw new InvalidQuery("topic", "'" + topic + "' is no topic of Wiredesk");
        }
        return records.at(topic, partition, offset).map(this::show);
    }

    private String show(ConsumerRecord<byte[], byte[]> record) {
        ObjectNode shown = view.tree(record);
        killed.refuse(shown.path("value"));
        ObjectNode headers = shown.putObject("headers");
        record.headers()
                .forEach(header -> headers.put(
                        header.key(),
                        header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8)));
        return RecordJson.line(shown);
    }
}
