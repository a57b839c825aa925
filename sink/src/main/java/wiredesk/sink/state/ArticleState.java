package wiredesk.sink.state;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import wiredesk.schemas.ArticleVersion;
import wiredesk.schemas.EnrichedArticle;
import wiredesk.schemas.PubStatus;

/**
 * What is known of one article: the accepted version, whether it is out, and what of it is.
 *
 * @param standing whether the article is out, held, or killed for good
 * @param version the accepted version
 * @param extractorVersion version of the extractor that read it
 * @param changed when, by the sink's clock, this last became another state; a repeat makes it no other
 * @param content PUBLISHED: every record that is out, as it went out; HELD: the version that waits; KILLED: null
 */
public record ArticleState(
        Standing standing, ArticleVersion version, String extractorVersion, Instant changed, EnrichedArticle content) {

    public ArticleState {
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(extractorVersion, "extractorVersion");
        Objects.requireNonNull(changed, "changed");
        if ((content == null) != (standing == Standing.KILLED)) {
            throw new IllegalArgumentException("an article that is " + standing + " has "
                    + (content == null ? "no content" : "content") + ", expected content unless it is KILLED");
        }
    }

    static ArticleState killed(EnrichedArticle kill, Instant now) {
        return of(Standing.KILLED, kill, null, now);
    }

    /** The state after a version was accepted, with the content that is then out or waits. */
    static ArticleState of(Standing standing, EnrichedArticle accepted, EnrichedArticle content, Instant now) {
        return new ArticleState(
                standing,
                ArticleVersion.of(accepted.getArticle()),
                accepted.getArticle().getExtractorVersion(),
                now,
                content);
    }

    /** When the version that waits is to go out; empty unless it waits for a time: a withheld one waits for another. */
    public Optional<Instant> due() {
        return is(Standing.HELD) && content.getArticle().getPubStatus() == PubStatus.USABLE
                ? Optional.ofNullable(content.getArticle().getEmbargo())
                : Optional.empty();
    }

    /** Every record that is out, as it went out, in the order in which they first did; empty unless PUBLISHED. */
    public List<Change> out() {
        return is(Standing.PUBLISHED)
                ? Difference.between(Optional.empty(), content).changes()
                : List.of();
    }

    /** Whether it has not changed since then and waits for no time. */
    public boolean isStaleSince(Instant horizon) {
        return changed.isBefore(horizon) && due().isEmpty();
    }

    boolean is(Standing other) {
        return standing == other;
    }

    /** The same state, its version later in the article's history. */
    ArticleState at(ArticleVersion later) {
        return new ArticleState(standing, later, extractorVersion, changed, content);
    }
}
