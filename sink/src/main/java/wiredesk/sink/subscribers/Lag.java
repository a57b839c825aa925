package wiredesk.sink.subscribers;

/**
 * How far a consumer group is behind in a topic.
 *
 * @param records the offsets from what it has committed to the last committed record, all partitions together; markers of
 *     transactions and what compaction has removed count, too
 */
record Lag(String group, String topic, long records) {}
