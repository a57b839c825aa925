package wiredesk.desk.command;

import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import wiredesk.desk.replay.Replaying;
import wiredesk.schemas.Replay;
import wiredesk.schemas.ReplayState;

/** {@code wiredesk replay run}. */
@Command(
        name = "run",
        description = {
            "Copy the selected articles to the replay lane, bytes unchanged, each once; enrich reads them there as far as live"
                    + " news leaves it room. Ctrl-C or a crash loses nothing: wiredesk replay resume goes on from there."
        },
        footer = {
            "",
            "Examples:",
            "  wiredesk replay run --since 7d --source coast-wire",
            "  wiredesk replay run --extractor-before 4 --shadow --rate 50",
            "  wiredesk replay run --dead-letters",
            "",
            ReplayAction.EXIT_CODES
        })
final class ReplayRunCommand extends ReplayAction {

    @Option(
            names = "--shadow",
            description = "Keep the results from subscribers: look at them with diff, then promote or cancel.")
    private boolean shadow;

    @Mixin
    private ReplayOptions options;

    @Override
    void check() {
        options.check();
    }

    @Override
    void run(Replaying replaying, PrintWriter out) {
        Replay replay = replaying.run(
                replaying.start(replaying.draft(options.selection(), options.offsets(), shadow, options.rate())),
                progress("replay"));
        tell(replaying, replay, out);
        if (shadow && !isJson() && replay.getState() == ReplayState.DONE) {
            out.println("  next, once the lane has nothing left to read: wiredesk replay diff " + replay.getId());
        }
    }
}
