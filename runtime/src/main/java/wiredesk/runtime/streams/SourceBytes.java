package wiredesk.runtime.streams;

import org.apache.kafka.streams.errors.ErrorHandlerContext;

/** Whether Streams still holds the bytes of the record that it works on. */
final class SourceBytes {

    private SourceBytes() {}

    /** Without topic there is no record (a punctuation); key and value both null are bytes that have been let go. */
    static boolean areThere(ErrorHandlerContext context) {
        return context.topic() != null && (context.sourceRawKey() != null || context.sourceRawValue() != null);
    }
}
