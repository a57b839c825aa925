package wiredesk.ingest.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import wiredesk.ingest.parse.Finding;
import wiredesk.ingest.parse.Origin;
import wiredesk.ingest.parse.ParseFailure;
import wiredesk.schemas.PubStatus;
import wiredesk.schemas.RawArticle;

/**
 * Makes an article of what a parser found: gives it its id (source, a slash, and the provider's guid, urn or canonical URL;
 * failing those the name it was delivered under, and last its content hash), its place among the versions, and its hash.
 */
public final class Identity {

    /** Identifiers longer than this are a mistake: they become record keys. */
    private static final int LONGEST_GUID = 1_000;

    private Identity() {}

    /**
     * Completes the article in place: a parsed article is identified once.
     *
     * @param source who delivered it
     * @param received when
     * @throws ParseFailure if the provider's identifier cannot serve as one
     */
    public static RawArticle complete(Finding.Parsed parsed, SourceName source, Instant received) throws ParseFailure {
        RawArticle.Builder article = parsed.article();
        defaults(article, parsed.origin());
        String hash = ContentHash.of(article);
        String guid = guid(article, parsed.origin(), hash);
        return article.setSource(source.value())
                .setGuid(guid)
                .setId(source + "/" + guid)
                .setContentHash(hash)
                .setVersionCreated(created(article, parsed.origin(), received))
                .setReceived(received)
                .build();
    }

    /** What the one who brought it says counts where the content says nothing. */
    private static void defaults(RawArticle.Builder article, Origin origin) {
        if (article.getHeadline() == null) {
            origin.headline().ifPresent(article::setHeadline);
        }
        if (!article.hasPubStatus()) {
            article.setPubStatus(PubStatus.USABLE);
        }
        if (!article.hasSubjects()) {
            article.setSubjects(List.of());
        }
    }

    private static String guid(RawArticle.Builder article, Origin origin, String hash) throws ParseFailure {
        String url = Optional.ofNullable(article.getUrl())
                .map(address -> CanonicalUrl.of(address).orElse(address))
                .orElse(null);
        String guid = Stream.of(article.getGuid(), url, origin.guid().orElse(null))
                .filter(candidate -> candidate != null && !candidate.isBlank())
                .map(String::strip)
                .findFirst()
                .orElse(hash);
        if (guid.length() > LONGEST_GUID) {
            throw ParseFailure.of("id", guid.length() + " characters long", "at most " + LONGEST_GUID);
        }
        if (guid.chars().anyMatch(Character::isISOControl)) {
            throw ParseFailure.of("id", "with control characters in it", "printable characters");
        }
        return guid;
    }

    /** Updated, else published, else the time the carrier gives; a provider's own word comes before all. */
    private static Instant created(RawArticle.Builder article, Origin origin, Instant received) {
        return Stream.of(
                        article.hasVersionCreated() ? article.getVersionCreated() : null,
                        article.getUpdated(),
                        article.getPublished())
                .flatMap(instant -> Optional.ofNullable(instant).stream())
                .findFirst()
                .orElse(origin.time().isAfter(received) ? received : origin.time());
    }
}
