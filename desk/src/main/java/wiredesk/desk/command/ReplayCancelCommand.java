package wiredesk.desk.command;

import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import wiredesk.desk.replay.Replaying;

/** {@code wiredesk replay cancel}. */
@Command(
        name = "cancel",
        description = {
            "Give a replay up. What it has sent to subscribers stays with them; what its shadow holds is deleted."
        },
        footer = {"", "Examples:", "  wiredesk replay cancel 20261124-101500-3fa2", "", ReplayAction.EXIT_CODES})
final class ReplayCancelCommand extends ReplayAction {

    @Parameters(paramLabel = "ID", description = "Of the replay.")
    private String id;

    @Override
    void run(Replaying replaying, PrintWriter out) {
        tell(replaying, replaying.cancel(id), out);
    }
}
