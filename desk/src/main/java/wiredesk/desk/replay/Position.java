package wiredesk.desk.replay;

import org.apache.kafka.clients.consumer.OffsetAndMetadata;

/** A committed offset that says beside where to go on how many records have been copied until there. */
final class Position {

    private static final String COPIED = "copied=";

    private Position() {}

    static OffsetAndMetadata of(long next, long copied) {
        return new OffsetAndMetadata(next, COPIED + copied);
    }

    static long copied(OffsetAndMetadata position) {
        String note = position.metadata();
        return note.startsWith(COPIED) ? Long.parseLong(note.substring(COPIED.length())) : 0;
    }
}
