package wiredesk.desk.command;

import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import wiredesk.desk.replay.Replaying;

/** {@code wiredesk replay pause}. */
@Command(
        name = "pause",
        description = {"Stop a replay for now. The process that copies ends within a second or so."},
        footer = {"", "Examples:", "  wiredesk replay pause 20261124-101500-3fa2", "", ReplayAction.EXIT_CODES})
final class ReplayPauseCommand extends ReplayAction {

    @Parameters(paramLabel = "ID", description = "Of the replay.")
    private String id;

    @Override
    void run(Replaying replaying, PrintWriter out) {
        tell(replaying, replaying.book().pause(id), out);
    }
}
