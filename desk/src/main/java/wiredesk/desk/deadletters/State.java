package wiredesk.desk.deadletters;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What has become of a dead letter. */
public enum State {
    /** Nothing yet. */
    OPEN,
    /** It was sent back to where it came from. If it failed again, that is another dead letter. */
    REDRIVEN,
    /** Somebody, or the bound on attempts, has put it aside. */
    PARKED,
    /** It is older than the ledger reaches, so that nobody can say whether it was sent back. It is not sent any more. */
    EXPIRED;

    /** As the ledger writes it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The end that the ledger names; empty if it names another. */
    static Optional<State> ended(String label) {
        return Stream.of(REDRIVEN, PARKED)
                .filter(state -> state.label().equals(label))
                .findFirst();
    }
}
