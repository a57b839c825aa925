package wiredesk.desk.deadletters;

import java.util.Optional;

/** What is to become of a dead letter. */
public sealed interface Fate {

    /**
     * It goes back.
     *
     * @param topic where it came from
     * @param partition likewise; empty for the one that the key says
     */
    record Back(String topic, Optional<Integer> partition) implements Fate {}

    /** It is put aside. */
    record Parked(String reason) implements Fate {}

    /** It stays what it is. */
    record Stays(String reason) implements Fate {}
}
