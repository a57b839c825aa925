package wiredesk.ingest.seen;

import java.time.Instant;
import wiredesk.schemas.RawArticle;

/** Articles of few words. */
final class Articles {

    private Articles() {}

    /** One whose provider orders its versions. */
    static RawArticle numbered(String id, long version, String hash) {
        return RawArticle.newBuilder(arriving(id, hash)).setVersion(version).build();
    }

    /** One whose versions have no order but that of their arrival. */
    static RawArticle arriving(String id, String hash) {
        return RawArticle.newBuilder()
                .setId(id)
                .setSource("wire")
                .setGuid(id)
                .setVersionCreated(Instant.EPOCH)
                .setReceived(Instant.EPOCH)
                .setContentHash(hash)
                .build();
    }
}
