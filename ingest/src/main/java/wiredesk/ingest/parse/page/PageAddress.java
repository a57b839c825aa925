package wiredesk.ingest.parse.page;

import java.net.URI;
import java.util.Optional;
import wiredesk.ingest.parse.page.facts.Fact;
import wiredesk.ingest.parse.page.facts.Facts;

/** The address by which a page wants to be known, else the one at which it was found. */
final class PageAddress {

    private PageAddress() {}

    /** Pages name their site's front page by mistake, and then every story would be the same one: that does not count. */
    static Optional<String> of(Facts facts, Optional<String> fetched) {
        return facts.all(Fact.URL).stream()
                .flatMap(url -> absolute(url, fetched).stream())
                .filter(PageAddress::isStory)
                .map(URI::toString)
                .findFirst()
                .or(() -> fetched);
    }

    private static Optional<URI> absolute(String url, Optional<String> base) {
        try {
            URI address = URI.create(url);
            return Optional.of(
                    address.isAbsolute() || base.isEmpty()
                            ? address
                            : URI.create(base.get()).resolve(address));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static boolean isStory(URI address) {
        String path = address.getPath() == null ? "" : address.getPath();
        boolean web = "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
        return web && address.getHost() != null && (path.length() > 1 || address.getQuery() != null);
    }
}
