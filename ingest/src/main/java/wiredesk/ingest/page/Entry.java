package wiredesk.ingest.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.Optional;
import wiredesk.ingest.identity.Identity;
import wiredesk.ingest.identity.SourceName;
import wiredesk.ingest.parse.Finding;
import wiredesk.ingest.parse.ParseFailure;
import wiredesk.schemas.PubStatus;
import wiredesk.schemas.RawArticle;

/**
 * An entry as the feed gave it.
 *
 * @param id of the article that it is or becomes
 * @param hash of all that the feed says of it
 * @param page where its text is; empty if it needs none
 */
record Entry(String id, String hash, Optional<URI> page) {

    /** @throws ParseFailure if it cannot be identified */
    static Entry of(Finding.Parsed parsed, SourceName source, Instant now) throws ParseFailure {
        RawArticle.Builder copy = RawArticle.newBuilder(parsed.article());
        RawArticle article = Identity.complete(new Finding.Parsed(parsed.origin(), copy, parsed.bytes()), source, now);
        Optional<URI> page = article.getPubStatus() == PubStatus.USABLE ? page(article.getUrl()) : Optional.empty();
        return new Entry(article.getId(), article.getContentHash(), page);
    }

    private static Optional<URI> page(String url) {
        if (url == null || !url.strip().matches("(?i)https?://.+")) {
            return Optional.empty();
        }
        try {
            String address = url.strip().replace(" ", "%20").replace("|", "%7C");
            int fragment = address.indexOf('#');
            URI page = new URI(new URI(fragment < 0 ? address : address.substring(0, fragment)).toASCIIString());
            return page.getHost() == null ? Optional.empty() : Optional.of(page);
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }
}
