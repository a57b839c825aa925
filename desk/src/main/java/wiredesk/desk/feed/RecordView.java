package wiredesk.desk.feed;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A record as somebody wants to see it. */
public interface RecordView {

    /** A line or a block of lines, without a line feed at its end. */
    String show(ConsumerRecord<byte[], byte[]> record);
}
