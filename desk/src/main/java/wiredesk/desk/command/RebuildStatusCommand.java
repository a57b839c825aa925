package wiredesk.desk.command;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Command;
import wiredesk.desk.rebuild.RebuildStatus;
import wiredesk.desk.rebuild.Rebuilder;
import wiredesk.runtime.ExitCode;

/** {@code wiredesk rebuild status}. */
@Command(
        name = "status",
        description = "List the rebuilds of the last days and how far each is.",
        footer = {
            "",
            "Examples:",
            "  wiredesk rebuild status",
            "  wiredesk rebuild status --json | jq -r 'select(.done | not) | .id'",
            "",
            RebuildAction.EXIT_CODES
        })
final class RebuildStatusCommand extends RebuildAction {

    @Override
    ExitCode run(Rebuilder rebuilder, PrintWriter out) {
        List<RebuildStatus> all = rebuilder.all();
        all.forEach(status -> tell(status, out));
        if (all.isEmpty() && !isJson()) {
            out.println("No rebuilds; wiredesk rebuild --help shows how to begin.");
        }
        return ExitCode.OK;
    }
}
