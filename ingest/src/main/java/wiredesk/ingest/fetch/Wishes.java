package wiredesk.ingest.fetch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hc.core5.http.HttpHeaders;
import wiredesk.ingest.text.Timestamps;

/**
 * How long a server would like to be left alone.
 *
 * @param fresh what it answered counts so long: {@code Cache-Control: max-age}, else {@code Expires} (RFC 9111, 4.2.1), less
 *     the time that it spent in caches
 * @param retryAfter it asks for patience (RFC 9110, 10.2.3)
 */
public record Wishes(Optional<Duration> fresh, Optional<Duration> retryAfter) {

    /** It says nothing. */
    public static final Wishes NONE = new Wishes(Optional.empty(), Optional.empty());

    private static final Pattern MAX_AGE =
            Pattern.compile("(?:^|[,\\s])max-age\\s{0,8}=\\s{0,8}\"?(\\d{1,9})", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_KEPT =
            Pattern.compile("(?:^|[,\\s])no-(?:cache|store)(?:$|[,\\s=])", Pattern.CASE_INSENSITIVE);

    /** @param header gives a header's value by its name */
    static Wishes of(Function<String, Optional<String>> header, Clock clock) {
        Instant now = clock.instant();
        return new Wishes(
                fresh(header, now).filter(time -> !time.isNegative() && !time.isZero()),
                header.apply(HttpHeaders.RETRY_AFTER).flatMap(value -> RetryAfter.parse(value, now)));
    }

    private static Optional<Duration> fresh(Function<String, Optional<String>> header, Instant now) {
        String control = header.apply(HttpHeaders.CACHE_CONTROL).orElse("");
        if (NOT_KEPT.matcher(control).find()) {
            return Optional.empty();
        }
        Matcher maxAge = MAX_AGE.matcher(control);
        if (maxAge.find()) {
            Duration spent = header.apply(HttpHeaders.AGE)
                    .filter(age -> age.matches("\\d{1,9}"))
                    .map(age -> Duration.ofSeconds(Long.parseLong(age)))
                    .orElse(Duration.ZERO);
            return Optional.of(
                    Duration.ofSeconds(Long.parseLong(maxAge.group(1))).minus(spent));
        }
        Instant date = header.apply(HttpHeaders.DATE).flatMap(Timestamps::parse).orElse(now);
        return header.apply(HttpHeaders.EXPIRES).flatMap(Timestamps::parse).map(until -> Duration.between(date, until));
    }
}
