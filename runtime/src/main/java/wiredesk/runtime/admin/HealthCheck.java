package wiredesk.runtime.admin;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One thing that must be well for a service to do its work.
 *
 * @param name what is checked: kafka, topics, enrich.streams
 * @param problem says what is wrong, in words, or nothing; may block and may throw, the endpoint bounds both
 */
public record HealthCheck(String name, Supplier<Optional<String>> problem) {

    public HealthCheck {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(problem, "problem");
    }
}
