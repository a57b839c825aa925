package wiredesk.ingest.robots;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * What one site asks of us.
 *
 * @param rules as they hold for our name
 * @param until when to ask for them again
 */
record SiteRules(SimpleRobotRules rules, Instant until) {

    /** By which sites address us. */
    static final String TOKEN = "wiredesk";

    /** As much as a crawler has to read (RFC 9309, 2.5); what comes after counts for nothing. */
    private static final int READ = 500 << 10;

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    /** A pause beyond all reason must not close a site altogether. */
    private static final long NO_PAUSE_IS_TOO_LONG = Long.MAX_VALUE;

    static SiteRules of(URI robotsTxt, byte[] content, String mediaType, Instant until) {
        return of(robotsTxt, content, mediaType, until, TOKEN);
    }

    /** @param token of whom, in lower case */
    static SiteRules of(URI robotsTxt, byte[] content, String mediaType, Instant until, String token) {
        byte[] read = content.length > READ ? Arrays.copyOf(content, READ) : content;
        SimpleRobotRules rules = new SimpleRobotRulesParser(NO_PAUSE_IS_TOO_LONG, 0)
                .parseContent(robotsTxt.toString(), read, mediaType, List.of(token));
        return new SiteRules(rules, until);
    }

    static SiteRules everything(Instant until) {
        return new SiteRules(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), until);
    }

    boolean allow(URI url) {
        return rules.isAllowed(url.toString());
    }

    /** {@code Crawl-delay}, within reason. */
    Duration pause() {
        long millis = rules.getCrawlDelay();
        if (millis == BaseRobotRules.UNSET_CRAWL_DELAY || millis <= 0) {
            return Duration.ZERO;
        }
        Duration asked = Duration.ofMillis(millis);
        return asked.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : asked;
    }
}
