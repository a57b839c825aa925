package wiredesk.runtime.config;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths of time as people write them: {@code 250ms}, {@code 30s}, {@code 1h30m}, {@code 30d}; ISO 8601 is read too. */
public final class Durations {

    private record Unit(String name, Duration length) {}

    private static final List<Unit> UNITS = List.of(
            new Unit("d", Duration.ofDays(1)),
            new Unit("h", Duration.ofHours(1)),
            new Unit("m", Duration.ofMinutes(1)),
            new Unit("s", Duration.ofSeconds(1)),
            new Unit("ms", Duration.ofMillis(1)));

    private static final Pattern PART = Pattern.compile("(\\d{1,15})(ms|[dhms])");

    private Durations() {}

    public static Duration parse(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        Duration duration = lower.startsWith("p") ? Duration.parse(text.strip()) : sum(lower);
        if (duration.isNegative()) {
            throw new IllegalArgumentException(text);
        }
        return duration;
    }

    private static Duration sum(String text) {
        if (text.equals("0")) {
            return Duration.ZERO;
        }
        Matcher part = PART.matcher(text);
        Duration sum = Duration.ZERO;
        int at = 0;
        while (at < text.length()) {
            if (!part.find(at) || part.start() != at) {
                throw new IllegalArgumentException(text);
            }
            sum = sum.plus(length(part.group(2)).multipliedBy(Long.parseLong(part.group(1))));
            at = part.end();
        }
        if (at == 0) {
            throw new IllegalArgumentException("empty");
        }
        return sum;
    }

    private static Duration length(String unit) {
        return UNITS.stream()
                .filter(candidate -> candidate.name().equals(unit))
                .findFirst()
                .orElseThrow()
                .length();
    }

    /** As it would be written, the largest unit first: {@code 1h30m}. */
    public static String format(Duration duration) {
        if (duration.isZero()) {
            return "0s";
        }
        StringBuilder text = new StringBuilder();
        Duration rest = duration;
        for (Unit unit : UNITS) {
            long count = rest.dividedBy(unit.length());
            if (count > 0) {
                text.append(count).append(unit.name());
                rest = rest.minus(unit.length().multipliedBy(count));
            }
        }
        return text.toString();
    }
}
