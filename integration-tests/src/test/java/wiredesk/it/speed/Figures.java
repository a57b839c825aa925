package wiredesk.it.speed;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What was measured: a line each when it is known, and all in one line of JSON at the end. */
final class Figures {

    private final Map<String, String> all = new LinkedHashMap<>();

    void tell(String name, Duration value) {
        tell(name + "Millis", value.toMillis());
    }

    void tell(String name, double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        all.put(name, text);
        System.out.printf("%s: %s%n", name, text);
    }

    String json() {
        return all.entrySet().stream()
                .map(figure -> "\"%s\":%s".formatted(figure.getKey(), figure.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }
}
