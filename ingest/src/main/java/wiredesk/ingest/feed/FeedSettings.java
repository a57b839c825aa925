package wiredesk.ingest.feed;

import java.net.URI;
import wiredesk.ingest.parse.Limits;

/**
 * One feed.
 *
 * @param url http or https
 * @param limits of what is read of one answer
 */
public record FeedSettings(URI url, Limits limits) {

    public FeedSettings {
        boolean web = "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme());
        if (!web || url.getHost() == null) {
            throw new IllegalArgumentException("feed is " + url + "; expected an http or https address");
        }
    }
}
