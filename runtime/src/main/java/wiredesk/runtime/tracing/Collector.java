package wiredesk.runtime.tracing;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who takes the spans, and how many of them.
 *
 * @param endpoint where they are posted to, path and all
 * @param headers that go with each request
 * @param sample share of the traces begun here that are recorded, from 0 to 1
 */
public record Collector(URI endpoint, Map<String, String> headers, double sample) {

    /** Where OTLP has its traces, below a collector's address. */
    private static final String PATH = "/v1/traces";

    /** RFC 9110: a token, and what is visible with spaces and tabs within. */
    private static final Pattern HEADER =
            Pattern.compile("([!#$%&'*+.^_`|~0-9A-Za-z-]+)\\s*=\\s*([\\x21-\\x7e](?:[\\x20-\\x7e\\t]*[\\x21-\\x7e])?)");

    /** Those that Java's client does not let anybody set. */
    private static final Set<String> ITS_OWN = Set.of("connection", "content-length", "expect", "host", "upgrade");

    public Collector {
        headers = Map.copyOf(headers);
    }

    /**
     * @param address a collector's, as OTEL_EXPORTER_OTLP_ENDPOINT has it, or that of its traces
     * @param headers each {@code name=value}
     */
    static Collector at(URI address, List<String> headers, double sample) {
        Map<String, String> byName = new TreeMap<>();
        headers.forEach(header -> {
            Matcher parts = HEADER.matcher(header);
            if (!parts.matches()) {
                throw new IllegalArgumentException("a header for the collector is no name=value");
            }
            byName.put(parts.group(1), parts.group(2));
        });
        return new Collector(endpoint(address), byName, sample);
    }

    /** Whether these are headers that a request can have. */
    public static boolean areHeaders(List<String> headers) {
        return headers.stream()
                .map(HEADER::matcher)
                .allMatch(parts ->
                        parts.matches() && !ITS_OWN.contains(parts.group(1).toLowerCase(Locale.ROOT)));
    }

    private static URI endpoint(URI address) {
        String text = address.toString().replaceFirst("/+$", "");
        return text.endsWith(PATH) || address.getQuery() != null ? address : URI.create(text + PATH);
    }

    /** Without the headers, which may be keys. */
    @Override
    public String toString() {
        return endpoint.getScheme() + "://" + endpoint.getHost()
                + (endpoint.getPort() < 0 ? "" : ":" + endpoint.getPort()) + endpoint.getPath();
    }
}
