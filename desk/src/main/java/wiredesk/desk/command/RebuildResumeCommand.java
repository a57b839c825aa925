package wiredesk.desk.command;

import java.io.PrintWriter;
import java.time.Duration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import wiredesk.desk.rebuild.Rebuilder;
import wiredesk.runtime.ExitCode;

/** {@code wiredesk rebuild resume}. */
@Command(
        name = "resume",
        description = "Wait again for a rebuild whose command was ended, and bring it to its end.",
        footer = {"", "Examples:", "  wiredesk rebuild resume 20261130-101500-3fa2", "", RebuildAction.EXIT_CODES})
final class RebuildResumeCommand extends RebuildAction {

    @Parameters(paramLabel = "ID", description = "Of the rebuild.")
    private String id;

    @Mixin
    private RebuildOptions options;

    private Duration patience;

    @Override
    void check() {
        patience = patience(options.wait);
    }

    @Override
    ExitCode run(Rebuilder rebuilder, PrintWriter out) {
        return finish(rebuilder, rebuilder.find(id), patience, options.unknown, out);
    }
}
