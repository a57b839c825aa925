package wiredesk.desk.command;

import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import wiredesk.desk.replay.Replaying;

/** {@code wiredesk replay promote}. */
@Command(
        name = "promote",
        description = {
            "Let what the shadow of a replay holds through to the sink, which sends subscribers what differs.",
            "Newer versions that have come meanwhile win. Broken off, it may be run again."
        },
        footer = {"", "Examples:", "  wiredesk replay promote 20261124-101500-3fa2", "", ReplayAction.EXIT_CODES})
final class ReplayPromoteCommand extends ReplayAction {

    @Parameters(paramLabel = "ID", description = "Of the replay.")
    private String id;

    @Override
    void run(Replaying replaying, PrintWriter out) {
        tell(replaying, replaying.promote(id, progress("promote")), out);
    }
}
