package wiredesk.it.story;

import java.time.Instant;
import wiredesk.schemas.PubStatus;
import wiredesk.schemas.RawArticle;

/** A story as ingest would publish it, for tests that do without ingest. */
public final class Delivered {

    private static final Instant TIME = Instant.parse("2026-03-02T06:00:00Z");

    private Delivered() {}

    public static RawArticle by(String source, Story story) {
        return RawArticle.newBuilder()
                .setId(story.articleId(source))
                .setSource(source)
                .setGuid(story.guid())
                .setVersion((long) story.version())
                .setVersionCreated(TIME)
                .setContentHash(Integer.toHexString(story.hashCode()))
                .setPubStatus(PubStatus.USABLE)
                .setLanguage("en")
                .setHeadline(story.headline())
                .setBody(story.body())
                .setReceived(TIME)
                .build();
    }
}
