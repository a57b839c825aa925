package wiredesk.enrich;

import java.time.Instant;
import wiredesk.schemas.RawArticle;

/** What tests of the extractor share: one extractor for all of them, and raw articles around a text. */
public final class Samples {
    /** Loading takes seconds, so all tests read with this one. */
    public static final Extractor EXTRACTOR = Extractor.load();

    private static final Instant NOW = Instant.parse("2026-01-05T10:00:00Z");

    private Samples() {}

    public static RawArticle article(String body) {
        return builder(body).build();
    }

    public static RawArticle.Builder builder(String body) {
        return RawArticle.newBuilder()
                .setId("test/1")
                .setSource("test")
                .setGuid("1")
                .setVersionCreated(NOW)
                .setContentHash("00")
                .setBody(body)
                .setReceived(NOW);
    }
}
