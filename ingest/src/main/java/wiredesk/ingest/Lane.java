package wiredesk.ingest;

import java.util.Locale;
import wiredesk.schemas.Topic;
import wiredesk.schemas.Topics;

/** The way that articles take through enrich. */
public enum Lane {
    /** As they come: news. */
    LIVE,
    /** As far as news leaves room: an archive. Kept for days only, and no source of later replays. */
    REPLAY;

    /** Where its articles are published. */
    public Topic of(Topics topics) {
        return this == LIVE ? topics.raw() : topics.replay();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
