package wiredesk.desk.bench;

import java.time.Duration;
import java.util.Optional;

/**
 * How fast articles went through something.
 *
 * @param articles that went through
 * @param words in them
 * @param took from the first one's start to the last one's end
 * @param cpu processor time of this process meanwhile; empty where others did the work
 */
record Pace(int articles, long words, Duration took, Optional<Duration> cpu) {

    private static final double NANOS = 1e9;

    /** Puts what it comes to into the figures, each name with the given one before it. */
    void addTo(Figures figures, String name) {
        double seconds = Math.max(1, took.toNanos()) / NANOS;
        figures.put(name + ".seconds", seconds);
        figures.put(name + ".articlesPerSecond", articles / seconds);
        figures.put(name + ".wordsPerSecond", words / seconds);
        if (articles > 0) {
            cpu.ifPresent(
                    used -> figures.put(name + ".cpuSecondsPer1000Articles", used.toNanos() / NANOS * 1000 / articles));
        }
    }
}
