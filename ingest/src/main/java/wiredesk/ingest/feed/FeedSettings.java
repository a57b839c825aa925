package wiredesk.ingest.feed;

import java.net.URI;
import java.time.Duration;
import wiredesk.ingest.parse.Limits;

/**
 * One feed.
 *
 * @param url http or https
 * @param interval between polls while all is well
 * @param longestBackoff between polls while it is not
 * @param limits of what is read of one answer
 */
public record FeedSettings(URI url, Duration interval, Duration longestBackoff, Limits limits) {

    public FeedSettings {
        boolean web = "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme());
        if (!web || url.getHost() == null || interval.isNegative() || interval.isZero()) {
            throw new IllegalArgumentException("feed is " + url + " every " + interval
                    + "; expected an http or https address and an interval above zero");
        }
    }
}
