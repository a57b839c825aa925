package wiredesk.desk.page.http;

import java.time.Instant;
import java.util.function.Function;
import wiredesk.desk.feed.From;

/** Times as the command line takes them: {@code 2h}, {@code 2024-03-04T10:00:00Z}, {@code beginning}. */
final class Moments {

    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    private Moments() {}

    /**
     * @param now what "ago" counts from, and the end
     * @param wrong makes of what is wrong with it what is thrown
     */
    static Instant parse(String written, Instant now, Function<String, RuntimeException> wrong) {
        Instant instant;
        try {
            From from = From.parse(written, now);
            instant = from instanceof From.Since since
                    ? since.instant()
                    : from instanceof From.Beginning ? Instant.EPOCH : now;
        } catch (IllegalArgumentException e) {
            throw wrong.apply(e.getMessage());
        }
        if (instant.isBefore(Instant.EPOCH) || instant.isAfter(LATEST)) {
            throw wrong.apply("'" + written + "', expected a time from 1970 to 9999");
        }
        return instant;
    }
}
