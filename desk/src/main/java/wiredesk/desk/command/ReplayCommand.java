package wiredesk.desk.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code wiredesk replay}: history through the pipeline once more. */
@Command(
        name = "replay",
        description = {
            "Send articles of news.raw through the pipeline once more, on a lane of their own. Subscribers get what differs.",
            "With --shadow nobody gets anything until the replay is promoted. docs/reprocess.md walks through it."
        },
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ReplayPlanCommand.class,
            ReplayRunCommand.class,
            ReplayStatusCommand.class,
            ReplayPauseCommand.class,
            ReplayResumeCommand.class,
            ReplayCancelCommand.class,
            ReplayDiffCommand.class,
            ReplayPromoteCommand.class
        },
        footer = {
            "",
            "Examples:",
            "  wiredesk replay plan --since 7d --source coast-wire",
            "  wiredesk replay run --since 7d --source coast-wire --shadow --rate 50",
            "  wiredesk replay status"
        })
public final class ReplayCommand implements Runnable {

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "plan, run, status, pause, resume, cancel, diff or promote is missing");
    }
}
