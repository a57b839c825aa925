package wiredesk.ingest.parse.feed;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import wiredesk.ingest.parse.DeclaredCharset;

/**
 * What a feed says about how often it is worth asking for: politeness only, so whatever is broken in it counts for nothing.
 *
 * @param ttl how long an answer may be kept: RSS's {@code ttl}, else a period of the syndication module
 *     ({@code sy:updatePeriod}, {@code sy:updateFrequency}); a minute to a year
 * @param entryTimes when the entries were published, else updated; the newest first
 */
public record FeedHints(Optional<Duration> ttl, List<Instant> entryTimes) {

    /** For a feed that says nothing. */
    public static final FeedHints NONE = new FeedHints(Optional.empty(), List.of());

    private static final Duration LONGEST = Duration.ofDays(365);
    private static final Map<String, Duration> PERIODS = Map.of(
            "hourly", Duration.ofHours(1),
            "daily", Duration.ofDays(1),
            "weekly", Duration.ofDays(7),
            "monthly", ChronoUnit.MONTHS.getDuration(),
            "yearly", Duration.ofDays(365));

    public FeedHints {
        entryTimes = entryTimes.stream().sorted(Comparator.reverseOrder()).toList();
    }

    /**
     * The hints of a feed in RSS, Atom or JSON; the last has times only.
     *
     * @param mediaType as declared, parameters included
     * @return {@link #NONE} for what is no such feed
     */
    public static FeedHints of(byte[] bytes, Optional<String> mediaType) {
        if (JsonTimes.isJson(bytes)) {
            return new FeedHints(Optional.empty(), JsonTimes.in(bytes));
        }
        return FeedXml.root(bytes, mediaType.flatMap(DeclaredCharset::of))
                .map(root -> new FeedHints(ttl(root), FeedEntries.times(root)))
                .orElse(NONE);
    }

    private static Optional<Duration> ttl(FeedElement root) {
        FeedElement channel = FeedEntries.channel(root);
        return channel.line("ttl")
                .flatMap(FeedHints::number)
                .map(Duration::ofMinutes)
                .filter(FeedHints::isSensible)
                .or(() -> period(channel));
    }

    private static Optional<Duration> period(FeedElement channel) {
        long times = channel.line("sy:updatefrequency")
                .flatMap(FeedHints::number)
                .filter(frequency -> frequency > 0)
                .orElse(1L);
        return channel.line("sy:updateperiod")
                .map(period -> PERIODS.get(period.toLowerCase(Locale.ROOT)))
                .map(period -> period.dividedBy(times))
                .filter(FeedHints::isSensible);
    }

    private static boolean isSensible(Duration duration) {
        return duration.compareTo(Duration.ofMinutes(1)) >= 0 && duration.compareTo(LONGEST) <= 0;
    }

    private static Optional<Long> number(String digits) {
        return Optional.of(digits).filter(text -> text.matches("[0-9]{1,9}")).map(Long::valueOf);
    }
}
