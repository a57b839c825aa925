package wiredesk.ingest.publish;

import java.util.Locale;

/** How the way of one input through ingest ends. */
public enum Outcome {
    /** Kafka has it in news.raw. */
    PUBLISHED,
    /** Ingest has published it before, unchanged. */
    DUPLICATE,
    /** Its bytes are in news.dead-letters. */
    DEAD_LETTERED,
    /** Its file is in failed/, with the reason beside it. */
    FAILED,
    /** The pusher was told that it is not accepted, and why. */
    REFUSED;

    /** As metrics and answers write it: published, duplicate, dead-lettered … */
    public String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
