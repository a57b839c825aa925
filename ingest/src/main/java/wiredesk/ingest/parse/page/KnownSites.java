package wiredesk.ingest.parse.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is known of publishers' sites without being told, from {@code headlines.properties}. */
final class KnownSites {

    private static final Map<String, String> HEADLINES = load("headlines.properties");

    private KnownSites() {}

    /**
     * Where the headline stands.
     *
     * @param url of the page
     * @return a CSS selector; empty where the page speaks for itself
     */
    static Optional<String> headline(Optional<String> url) {
        return url.stream()
                .flatMap(address -> Stream.iterate(host(address), host -> !host.isEmpty(), KnownSites::above))
                .flatMap(host -> Optional.ofNullable(HEADLINES.get(host)).stream())
                .findFirst();
    }

    static Map<String, String> headlines() {
        return HEADLINES;
    }

    private static String host(String url) {
        try {
            return Optional.ofNullable(URI.create(url).getHost()).orElse("").toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException none) {
            return "";
        }
    }

    /** {@code coast.example} for {@code www.coast.example}. */
    private static String above(String host) {
        int dot = host.indexOf('.');
        return dot < 0 ? "" : host.substring(dot + 1);
    }

    private static Map<String, String> load(String name) {
        Properties known = new Properties();
        try (var in = new InputStreamReader(KnownSites.class.getResourceAsStream(name), UTF_8)) {
            known.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return known.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(host -> host, known::getProperty));
    }
}
