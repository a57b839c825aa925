package wiredesk.desk.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code wiredesk sources}: where articles come from. */
@Command(
        name = "sources",
        description = "Show the configured sources and how they fare, or try one.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {SourcesListCommand.class, SourcesTestCommand.class, SourcesPollCommand.class},
        footer = {
            "",
            "Examples:",
            "  wiredesk sources list",
            "  wiredesk sources test new -s ingest.sources.new.url=https://news.example/rss",
            "  wiredesk sources poll harbour"
        })
public final class SourcesCommand implements Runnable {

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "list, test or poll is missing");
    }
}
