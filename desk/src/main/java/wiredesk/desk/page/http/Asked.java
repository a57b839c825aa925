package wiredesk.desk.page.http;

import io.javalin.http.Context;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import wiredesk.desk.page.query.InvalidQuery;
import wiredesk.desk.page.query.WireFilter;

/** Reads the parameters of a request. */
public final class Asked {

    private static final int MOST = 200;

    private Asked() {}

    /** What is empty is not given. */
    public static Optional<String> text(Context request, String name) {
        return Optional.ofNullable(request.queryParam(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** @throws InvalidQuery if it is not given */
    public static String needed(Context request, String name) {
        return text(request, name).orElseThrow(() -> new InvalidQuery(name, "'" + name + "' is missing"));
    }

    public static List<String> texts(Context request, String name) {
        return request.queryParams(name).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** @throws InvalidQuery if it is no whole number from 1 to the most */
    public static int number(Context request, String name, int fallback, int most) {
        return (int) number(request, name, fallback, 1, most);
    }

    /** @throws InvalidQuery if it is no whole number between these */
    public static long number(Context request, String name, long fallback, long least, long most) {
        Optional<String> given = text(request, name);
        if (given.isEmpty()) {
            return fallback;
        }
        try {
            long number = Long.parseLong(given.get());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, with what was expected
        }
        throw new InvalidQuery(name, "'" + given.get() + "', expected a whole number from " + least + " to " + most);
    }

    public static int limit(Context request, int fallback) {
        return number(request, "limit", fallback, MOST);
    }

    /** @throws InvalidQuery if it is neither an instant nor a day */
    public static Optional<Instant> time(Context request, String name) {
        return text(request, name).map(written -> {
            try {
                return written.length() == 10
                        ? LocalDate.parse(written).atStartOfDay(ZoneOffset.UTC).toInstant()
                        : Instant.parse(written);
            } catch (DateTimeParseException e) {
                throw new InvalidQuery(
                        name, "'" + written + "', expected a time like 2024-03-04T10:00:00Z or a day like 2024-03-04");
            }
        });
    }

    static WireFilter filter(Context request) {
        return new WireFilter(
                texts(request, "source"),
                text(request, "name"),
                text(request, "language"),
                text(request, "state"),
                text(request, "text"));
    }
}
