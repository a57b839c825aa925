package wiredesk.ingest.parse.feed;

import java.util.stream.Stream;
import wiredesk.ingest.text.Timestamps;
import wiredesk.schemas.PubStatus;
import wiredesk.schemas.RawArticle;

/**
 * Atom's tombstones: a feed says that an entry is gone, which is a kill.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6721">RFC 6721</a>
 */
final class Tombstones {

    private Tombstones() {}

    static Stream<RawArticle.Builder> in(FeedElement root, Channel channel) {
        return root.all()
                .filter(element -> element.xml().tag().localName().equals("deleted-entry"))
                .flatMap(tombstone -> tombstone.attribute("ref").map(ref -> killed(ref, tombstone, channel)).stream());
    }

    private static RawArticle.Builder killed(String ref, FeedElement tombstone, Channel channel) {
        RawArticle.Builder article =
                RawArticle.newBuilder().setFormat(channel.format()).setGuid(ref).setPubStatus(PubStatus.CANCELED);
        tombstone.attribute("when").flatMap(Timestamps::parse).ifPresent(article::setUpdated);
        return article;
    }
}
