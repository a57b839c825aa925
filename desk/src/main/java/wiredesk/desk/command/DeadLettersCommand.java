package wiredesk.desk.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code wiredesk dead-letters}: what could not be processed, and what is to become of it. */
@Command(
        name = "dead-letters",
        description = {
            "What could not be processed: see it, send it back to where it came from, or put it aside.",
            "Each dead letter ends once; the ledger keeps how. What to do in which case: docs/dead-letters.md."
        },
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            DeadLettersListCommand.class,
            DeadLettersShowCommand.class,
            DeadLettersRedriveCommand.class,
            DeadLettersParkCommand.class,
            DeadLettersExportCommand.class
        },
        footer = {
            "",
            "Examples:",
            "  wiredesk dead-letters list",
            "  wiredesk dead-letters show 0/42",
            "  wiredesk dead-letters redrive --exception PoisonRecord --dry-run"
        })
public final class DeadLettersCommand implements Runnable {

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "list, show, redrive, park or export is missing");
    }
}
