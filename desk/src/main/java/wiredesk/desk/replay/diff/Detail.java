package wiredesk.desk.replay.diff;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One aspect of an alteration in words, as it is and as it would be.
 *
 * @param before empty if it is added
 * @param after empty if it is lost
 */
record Detail(String label, Optional<String> before, Optional<String> after) {

    /** Whose or what it is, always; then what has changed of it and does not show in the text. */
    static <T> List<Detail> of(Alteration<T> alteration) {
        Finding<T> finding = alteration.finding();
        Set<Aspect> told = EnumSet.of(finding.telling());
        told.addAll(alteration.aspects());
        told.remove(Aspect.SPAN);
        return told.stream()
                .map(aspect -> new Detail(
                        aspect.label(),
                        alteration.before().map(record -> finding.words(aspect, record)),
                        alteration.after().map(record -> finding.words(aspect, record))))
                .toList();
    }

    boolean isChanged() {
        return before.isPresent() && after.isPresent() && !before.equals(after);
    }
}
