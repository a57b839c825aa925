package wiredesk.desk.rebuild;

import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Of the records of a topic that is rebuilt, which is whose. */
interface Place {

    /** Name of the topic. */
    String topic();

    /** Id of the record downstream; empty if it is none of the rebuild's business. */
    Optional<String> record(ConsumerRecord<byte[], byte[]> record);

    /** Id of the article that a record with a value is about; empty if it cannot be told. */
    Optional<String> article(ConsumerRecord<byte[], byte[]> record);
}
