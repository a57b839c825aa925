package wiredesk.desk.command;

import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import wiredesk.desk.replay.Replaying;

/** {@code wiredesk replay resume}. */
@Command(
        name = "resume",
        description = {
            "Go on with a replay that was paused, or whose process has died, from where it was.",
            "Where its process still lives, this one takes the work over."
        },
        footer = {"", "Examples:", "  wiredesk replay resume 20261124-101500-3fa2", "", ReplayAction.EXIT_CODES})
final class ReplayResumeCommand extends ReplayAction {

    @Parameters(paramLabel = "ID", description = "Of the replay.")
    private String id;

    @Override
    void run(Replaying replaying, PrintWriter out) {
        tell(replaying, replaying.run(replaying.book().resume(id), progress("replay")), out);
    }
}
