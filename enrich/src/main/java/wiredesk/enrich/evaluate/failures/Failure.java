package wiredesk.enrich.evaluate.failures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One thing that went wrong.
 *
 * @param kind what went wrong
 * @param sort with what sort of thing: a type of quote or entity, or how the text refers to a speaker; in lower case
 * @param document id of the text
 * @param gold the place as marked, if it is
 * @param found the place as found, if it was
 * @param note what does not show in the places: which speaker or type, and which instead; may be empty
 */
public record Failure(
        FailureKind kind, String sort, String document, Optional<Excerpt> gold, Optional<Excerpt> found, String note) {

    /** Some of each kind, spread evenly over all there are, in their order. */
    public static List<Failure> spread(List<Failure> failures, int ofEachKind) {
        List<Failure> some = new ArrayList<>();
        for (FailureKind kind : FailureKind.values()) {
            List<Failure> all =
                    failures.stream().filter(failure -> failure.kind == kind).toList();
            int count = Math.min(ofEachKind, all.size());
            for (int i = 0; i < count; i++) {
                some.add(all.get((int) ((long) i * all.size() / count)));
            }
        }
        return some;
    }
}
