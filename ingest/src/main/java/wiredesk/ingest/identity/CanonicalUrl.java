package wiredesk.ingest.identity;

import crawlercommons.filters.basic.BasicURLNormalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The one form of a web address, by which a page is known however it is linked to: escapes, case, default ports and dots in
 * the path resolved (RFC 3986, 6.2), parameters in order, fragment and the marks of campaigns taken off. It serves to
 * compare; to fetch, the address as given does.
 */
public final class CanonicalUrl {

    private static final Pattern WEB = Pattern.compile("(?i)https?://[^/].*");
    private static final int LONGEST = 4_000;
    private static final List<String> CAMPAIGNS = List.of(
            "utm_source",
            "utm_medium",
            "utm_campaign",
            "utm_term",
            "utm_content",
            "utm_id",
            "gclid",
            "fbclid",
            "mc_cid",
            "mc_eid");

    private static final BasicURLNormalizer NORMALIZER =
            BasicURLNormalizer.newBuilder().queryParamsToRemove(CAMPAIGNS).build();

    private CanonicalUrl() {}

    /** @return empty for what is no http or https address */
    public static Optional<String> of(String address) {
        String url = address.strip();
        return url.length() <= LONGEST && WEB.matcher(url).matches() ? normalized(url) : Optional.empty();
    }

    /** The form of any address; empty for what is none. */
    static Optional<String> normalized(String address) {
        return Optional.ofNullable(NORMALIZER.filter(address));
    }
}
