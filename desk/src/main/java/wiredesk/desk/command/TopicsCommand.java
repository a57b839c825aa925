package wiredesk.desk.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code wiredesk topics}: the topics and schemas of the contract. */
@Command(
        name = "topics",
        description = "Create, check, list or describe the topics and schemas of Wiredesk.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            TopicsCreateCommand.class,
            TopicsCheckCommand.class,
            TopicsListCommand.class,
            TopicsSchemasCommand.class
        },
        footer = {
            "",
            "Examples:",
            "  wiredesk topics create",
            "  wiredesk topics check -s kafka.bootstrap.servers=broker:9092"
        })
public final class TopicsCommand implements Runnable {

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "create, check, list or schemas is missing");
    }
}
