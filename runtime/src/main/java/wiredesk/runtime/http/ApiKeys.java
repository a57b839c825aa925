package wiredesk.runtime.http;

import io.javalin.http.Context;
import io.javalin.http.Header;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who may call. Keys are kept as digests and compared in constant time, all of them every time. */
public final class ApiKeys {

    private static final String BEARER = "Bearer ";

    private record Entry(String name, byte[] digest) {}

    private final List<Entry> entries;

    private ApiKeys(List<Entry> entries) {
        this.entries = entries;
    }

    /**
     * @param keys each {@code name:key}
     * @throws IllegalArgumentException if one is not; the message does not repeat it
     */
    public static ApiKeys of(List<String> keys) {
        List<Entry> entries = new ArrayList<>();
        for (String key : keys) {
            int colon = key.indexOf(':');
            if (colon < 1 || colon == key.length() - 1) {
                throw new IllegalArgumentException("name:key for every key");
            }
            entries.add(new Entry(key.substring(0, colon), digest(key.substring(colon + 1))));
        }
        return new ApiKeys(List.copyOf(entries));
    }

    /** Whether there are none, so that everybody may call. */
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Whose they are. */
    public List<String> names() {
        return entries.stream().map(entry -> entry.name()).distinct().sorted().toList();
    }

    /** Whose key it is; empty if nobody's. */
    public Optional<String> owner(String key) {
        byte[] given = digest(key);
        Optional<String> owner = Optional.empty();
        for (Entry entry : entries) {
            if (MessageDigest.isEqual(entry.digest(), given)) {
                owner = Optional.of(entry.name());
            }
        }
        return owner;
    }

    /**
     * Whose key a request has.
     *
     * @throws Problem.Refused 401 without a valid one
     */
    public String caller(Context request) {
        return presented(request)
                .flatMap(this::owner)
                .orElseThrow(() -> Problem.of(
                                401,
                                "Unauthorized",
                                "no valid API key: send it as 'Authorization: Bearer …' or 'X-API-Key: …'")
                        .refused());
    }

    private static Optional<String> presented(Context request) {
        String authorization = request.header(Header.AUTHORIZATION);
        if (authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return Optional.of(authorization.substring(BEARER.length()).strip());
        }
        return Optional.ofNullable(request.header("X-API-Key")).map(String::strip);
    }

    private static byte[] digest(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
