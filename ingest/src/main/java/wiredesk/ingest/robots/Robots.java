package wiredesk.ingest.robots;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import wiredesk.ingest.fetch.Answer;
import wiredesk.ingest.fetch.FetchFailed;
import wiredesk.ingest.fetch.Permission;
import wiredesk.ingest.fetch.Request;
import wiredesk.ingest.fetch.WebClient;

/**
 * Asks a site's robots.txt before its pages (RFC 9309). What a site answers holds for a day. Where there is none (400 to
 * 499) all is permitted; while it cannot be had, nothing is, unless the site's rules are known from before. Thread-safe.
 */
public final class Robots implements Permission {

    private static final Duration KEPT = Duration.ofHours(24);
    /** Until a site in trouble is asked again. */
    private static final Duration TROUBLE = Duration.ofMinutes(10);

    private static final int SITES = 1_000;

    private final WebClient client;
    private final Clock clock;
    private final Cache<URI, Known> sites =
            CacheBuilder.newBuilder().maximumSize(SITES).build();

    /**
     * What is known of one site.
     *
     * @param trouble why its rules cannot be had; empty if they are there
     */
    private record Known(SiteRules rules, Optional<String> trouble) {}

    public Robots(WebClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /**
     * {@inheritDoc}
     *
     * @throws Forbidden if the site forbids it
     * @throws IOException if the site's rules cannot be had at the moment
     */
    @Override
    public Duration check(URI url) throws IOException {
        URI robotsTxt = url.resolve("/robots.txt");
        Known known = known(robotsTxt);
        if (known.trouble().isPresent()) {
            throw new IOException("not fetched while " + robotsTxt + " cannot be read: "
                    + known.trouble().get());
        }
        if (!known.rules().allow(url)) {
            throw new Forbidden(url + " is forbidden by " + robotsTxt);
        }
        return known.rules().pause();
    }

    private Known known(URI robotsTxt) throws IOException {
        Known kept = sites.getIfPresent(robotsTxt);
        if (kept != null && !clock.instant().isBefore(kept.rules().until())) {
            sites.asMap().remove(robotsTxt, kept);
        }
        try {
            // many may want the same site at once; one asks, and those who want another do not wait
            return sites.get(robotsTxt, () -> ask(robotsTxt, Optional.ofNullable(kept)));
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
        }
    }

    private Known ask(URI robotsTxt, Optional<Known> before) throws IOException {
        try {
            Answer answer = client.fetch(Request.any(robotsTxt));
            byte[] content = answer.body().orElse(new byte[0]);
            String mediaType = answer.mediaType().orElse("text/plain");
            return new Known(
                    SiteRules.of(robotsTxt, content, mediaType, clock.instant().plus(KEPT)), Optional.empty());
        } catch (FetchFailed failed) {
            return failed.isPassing()
                    ? trouble(failed, failed.retryAfter().orElse(TROUBLE), before)
                    : new Known(SiteRules.everything(clock.instant().plus(KEPT)), Optional.empty());
        } catch (IOException away) {
            if (Thread.currentThread().isInterrupted()) {
                throw away;
            }
            return trouble(away, TROUBLE, before);
        }
    }

    private Known trouble(IOException reason, Duration wait, Optional<Known> before) {
        SiteRules rules = new SiteRules(
                before.map(known -> known.rules().rules())
                        .orElse(SiteRules.everything(clock.instant()).rules()),
                clock.instant().plus(wait.compareTo(TROUBLE) < 0 ? TROUBLE : wait));
        boolean known = before.isPresent() && before.get().trouble().isEmpty();
        return new Known(rules, known ? Optional.empty() : Optional.of(String.valueOf(reason.getMessage())));
    }
}
