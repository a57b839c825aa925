package wiredesk.desk.replay.diff;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One quote or entity that the shadow has otherwise.
 *
 * @param before as it is out; empty if it is added
 * @param after as the shadow has it; empty if it is lost
 * @param aspects what has changed, if it is there before and after; else empty
 * @param <T> the type of its record
 */
record Alteration<T>(Finding<T> finding, Optional<T> before, Optional<T> after, Set<Aspect> aspects) {

    /** What can happen to a quote or an entity. */
    enum Kind {
        ADDED,
        LOST,
        CHANGED;

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Alteration {
        Objects.requireNonNull(finding, "finding");
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("there is nothing before and nothing after, expected either or both");
        }
        if (aspects.isEmpty() == (before.isPresent() && after.isPresent())) {
            throw new IllegalArgumentException(
                    "aspects are " + aspects + ", expected some if it is changed, else none");
        }
    }

    static <T> Alteration<T> added(Finding<T> finding, T after) {
        return new Alteration<>(finding, Optional.empty(), Optional.of(after), Set.of());
    }

    static <T> Alteration<T> lost(Finding<T> finding, T before) {
        return new Alteration<>(finding, Optional.of(before), Optional.empty(), Set.of());
    }

    static <T> Alteration<T> changed(Finding<T> finding, T before, T after) {
        return new Alteration<>(finding, Optional.of(before), Optional.of(after), finding.changed(before, after));
    }

    Kind kind() {
        return before.isEmpty() ? Kind.ADDED : after.isEmpty() ? Kind.LOST : Kind.CHANGED;
    }

    /** {@code quote changed: speaker, span}. */
    String title() {
        String what = aspects.stream().sorted().map(Aspect::label).collect(Collectors.joining(", "));
        return finding.one() + " " + kind().label() + (what.isEmpty() ? "" : ": " + what);
    }

    /** Where it stands, in code points of the text. */
    int place() {
        return finding.places(after.or(() -> before).orElseThrow()).stream()
                .mapToInt(span -> span.getStart())
                .min()
                .orElse(0);
    }
}
