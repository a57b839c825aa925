package wiredesk.schemas;

/**
 * Headers of a dead letter. Key, value and the headers it came with are kept byte for byte; these are added. The {@code
 * __streams.errors} names are Kafka Streams' own (KIP-1034).
 */
public final class DeadLetterHeaders {

    /** Class of the exception. */
    public static final String EXCEPTION = "__streams.errors.exception";
    /** Its message. */
    public static final String MESSAGE = "__streams.errors.message";
    /** Its stack trace. */
    public static final String STACKTRACE = "__streams.errors.stacktrace";
    /** Topic the record was read from; absent where it never was in Kafka. */
    public static final String TOPIC = "__streams.errors.topic";
    /** Partition it was read from, in decimal. */
    public static final String PARTITION = "__streams.errors.partition";
    /** Offset it was read at, in decimal. */
    public static final String OFFSET = "__streams.errors.offset";
    /** Service that gave up: ingest, enrich or sink. */
    public static final String STAGE = "wiredesk.stage";
    /** How often it has been tried, in decimal, the first time being 1. */
    public static final String ATTEMPT = "wiredesk.attempt";
    /** Version of Wiredesk that gave up. */
    public static final String APP_VERSION = "wiredesk.app-version";
    /** When it gave up, ISO 8601 in UTC. */
    public static final String FAILED_AT = "wiredesk.failed-at";
    /** Where ingest had it from: a file, an address, a source id. */
    public static final String ORIGIN = "wiredesk.origin";

    private DeadLetterHeaders() {}
}
