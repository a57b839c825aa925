package wiredesk.enrich.quotes;

import java.util.List;
import java.util.Optional;
import wiredesk.enrich.quotes.cues.Cue;

/**
 * What one cue reports, or a marked stretch that no cue reports.
 *
 * @param parts ranges of tokens, in order
 * @param confidence 0 to 1
 */
record Attributed(List<Part> parts, Optional<Cue> cue, double confidence) {
    /** A range of tokens, half open. */
    record Part(int first, int end) {
        Part {
            if (end <= first) {
                throw new IllegalArgumentException("no range of tokens: " + first + "-" + end);
            }
        }
    }

    Attributed {
        parts = List.copyOf(parts);
    }
}
