package wiredesk.ingest.remote;

import wiredesk.ingest.parse.Limits;

/**
 * How a remote folder is emptied.
 *
 * @param after what becomes of a file that Kafka has
 * @param take when a file is complete
 * @param limits what is read of one file at most
 */
public record RemoteSettings(After after, Take take, Limits limits) {

    /** What becomes of a file once all of it is in Kafka. */
    public enum After {
        /** It stays, and is remembered. */
        KEEP,
        /** It is deleted. */
        DELETE,
        /** It goes to {@code done/}, a broken one to {@code failed/} with the reason beside it. */
        MOVE
    }

    /** When a file is taken. */
    public enum Take {
        /** When it has the size and time that it had at the poll before: nobody is writing it any more. */
        SETTLED,
        /** When it is seen, for senders that write under another name and rename. */
        AT_ONCE
    }
}
