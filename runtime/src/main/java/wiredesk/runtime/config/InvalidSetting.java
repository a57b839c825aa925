package wiredesk.runtime.config;

import java.util.List;
import java.util.stream.Collectors;

/** The configuration is wrong. The process ends with exit code 2 ({@link wiredesk.runtime.ExitCode#CONFIGURATION}). */
public final class InvalidSetting extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * One thing that is wrong with the configuration.
     *
     * @param key the setting as the user wrote it
     * @param value what the user gave, masked if secret; empty if nothing
     * @param message key, value, where it was given and what was expected, as one sentence for people
     */
    public record Problem(String key, String value, String message) {}

    private final transient List<Problem> problems;

    InvalidSetting(List<Problem> problems) {
        super(problems.stream().map(Problem::message).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /**
     * For rules that no single setting can check by itself, such as two settings that exclude each other.
     *
     * @param expected ends the sentence "expected …"
     */
    public InvalidSetting(String key, String value, String expected) {
        this(List.of(new Problem(key, value, "setting " + key + " is '" + value + "': expected " + expected)));
    }

    /** All that is wrong, in the order of the keys. */
    public List<Problem> problems() {
        return problems;
    }
}
