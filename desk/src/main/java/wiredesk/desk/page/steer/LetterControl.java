package wiredesk.desk.page.steer;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import wiredesk.desk.deadletters.Fate;
import wiredesk.desk.deadletters.Group;
import wiredesk.desk.deadletters.Letter;
import wiredesk.desk.deadletters.Selection;

/** What can be done with dead letters from the desk. */
public interface LetterControl {

    /** What becomes of a letter. */
    record Ruled(Letter letter, Fate fate) {}

    List<Group> groups(Selection selection);

    void each(Selection selection, Consumer<Letter> taker);

    /**
     * Sends them back to where they came from, or parks what has been tried too often.
     *
     * @param maxAttempts what has been tried so often is parked; empty for three
     * @param dryRun says what would be done, and does nothing
     * @throws IllegalStateException if somebody else clears dead letters at the same time
     */
    void redrive(Selection selection, OptionalInt maxAttempts, boolean dryRun, Consumer<Ruled> told);

    /** Puts them aside; likewise. */
    void park(Selection selection, String reason, boolean dryRun, Consumer<Ruled> told);
}
