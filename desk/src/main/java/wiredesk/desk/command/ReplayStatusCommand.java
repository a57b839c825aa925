package wiredesk.desk.command;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import wiredesk.desk.replay.Replaying;
import wiredesk.schemas.Replay;

/** {@code wiredesk replay status}. */
@Command(
        name = "status",
        description = {"How far replays are: all that there are, or one."},
        footer = {
            "",
            "Examples:",
            "  wiredesk replay status",
            "  wiredesk replay status --json | jq -r 'select(.state == \"RUNNING\") | .id'",
            "",
            ReplayAction.EXIT_CODES
        })
final class ReplayStatusCommand extends ReplayAction {

    @Parameters(paramLabel = "ID", arity = "0..1", description = "Of the replay.")
    private String id;

    @Override
    void run(Replaying replaying, PrintWriter out) {
        List<Replay> replays =
                id == null ? replaying.book().all() : List.of(replaying.book().find(id));
        replays.forEach(replay -> tell(replaying, replay, out));
        if (replays.isEmpty() && !isJson()) {
            out.println("No replays; wiredesk replay plan --help shows how to begin.");
        }
    }
}
