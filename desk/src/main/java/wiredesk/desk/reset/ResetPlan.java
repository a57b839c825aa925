package wiredesk.desk.reset;

import java.util.List;
import java.util.Optional;

/**
 * What a reset does.
 *
 * @param moves for every partition of every topic that the application reads
 * @param topics those of the application's own that are there, to be deleted
 * @param folder whether there is local state on this machine, to be deleted
 * @param running who runs it, which keeps it from being reset; empty if nobody does
 */
public record ResetPlan(
        Application application, List<Move> moves, List<String> topics, boolean folder, Optional<String> running) {

    public ResetPlan {
        moves = List.copyOf(moves);
        topics = List.copyOf(topics);
    }
}
