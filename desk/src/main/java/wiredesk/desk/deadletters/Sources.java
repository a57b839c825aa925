package wiredesk.desk.deadletters;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import wiredesk.schemas.ArticleId;

/** Which source a dead letter is of: that of the article's id; else the host, or the folder, that ingest had it from. */
final class Sources {

    static final String UNKNOWN = "(unknown)";

    private static final Pattern ADDRESS = Pattern.compile("[a-z][a-z0-9+.-]{0,15}://");

    private Sources() {}

    /**
     * @param key as text; blank if there is none
     * @param origin file or address
     */
    static String of(String key, Optional<String> origin) {
        return ArticleId.source(key).or(() -> origin.map(Sources::surroundings)).orElse(UNKNOWN);
    }

    private static String surroundings(String origin) {
        if (ADDRESS.matcher(origin).lookingAt()) {
            return host(origin);
        }
        int slash = origin.lastIndexOf('/');
        return slash < 0 ? origin : origin.substring(0, Math.max(1, slash));
    }

    private static String host(String address) {
        try {
            return Optional.ofNullable(URI.create(address).getHost()).orElse(address);
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
