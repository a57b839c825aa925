package wiredesk.ingest.parse.page;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wiredesk.ingest.text.Timestamps;

/** Instants as pages state them: what {@link Timestamps} reads, seconds since 1970, and dates as people write them. */
final class PageTimes {

    private static final int LONGEST = 80;
    private static final Pattern SECONDS = Pattern.compile("(1[0-9]{9})(?:[0-9]{3})?");
    private static final Pattern OFFSET = Pattern.compile("(?<=[0-9])(?:Z|\\s?[+-][0-9]{2}:?[0-9]{2})$|\\s?GMT$");
    private static final Pattern DATE_IN_PATH = Pattern.compile("/((?:19|20)[0-9]{2})/([01][0-9])/([0-3][0-9])(?:/|$)");

    private PageTimes() {}

    /** The first that can be read; where it names no offset and another one of the same clock time does, that one. */
    static Optional<Instant> first(List<String> written) {
        for (String text : written) {
            Optional<Instant> instant = parse(text);
            if (instant.isPresent()) {
                return OFFSET.matcher(text).find()
                        ? instant
                        : sameClockTime(instant.get(), written).or(() -> instant);
            }
        }
        return Optional.empty();
    }

    static Optional<Instant> parse(String written) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher seconds = SECONDS.matcher(written);
        if (seconds.matches()) {
            return Optional.of(Instant.ofEpochSecond(Long.parseLong(seconds.group(1))));
        }
        return Timestamps.parse(written).or(() -> WrittenDate.in(written));
    }

    /** Many sites put the day of publication into a story's address. */
    static Optional<Instant> inAddress(String url) {
        Matcher date = DATE_IN_PATH.matcher(url);
        return date.find()
                ? Timestamps.parse(date.group(1) + "-" + date.group(2) + "-" + date.group(3))
                : Optional.empty();
    }

    private static Optional<Instant> sameClockTime(Instant clock, List<String> written) {
        for (String text : written) {
            Matcher offset = OFFSET.matcher(text);
            if (offset.find() && parse(text.substring(0, offset.start())).equals(Optional.of(clock))) {
                return parse(text);
            }
        }
        return Optional.empty();
    }
}
