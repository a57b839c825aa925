package wiredesk.desk;

import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import wiredesk.desk.command.AuditCommand;
import wiredesk.desk.command.BenchCommand;
import wiredesk.desk.command.CompletionCommand;
import wiredesk.desk.command.DeadLettersCommand;
import wiredesk.desk.command.DemoCommand;
import wiredesk.desk.command.EvaluateCommand;
import wiredesk.desk.command.ExtractCommand;
import wiredesk.desk.command.Failures;
import wiredesk.desk.command.HelpOption;
import wiredesk.desk.command.IngestCommand;
import wiredesk.desk.command.RebuildCommand;
import wiredesk.desk.command.ReplayCommand;
import wiredesk.desk.command.ResetCommand;
import wiredesk.desk.command.RoutesCommand;
import wiredesk.desk.command.RunCommand;
import wiredesk.desk.command.SettingsCommand;
import wiredesk.desk.command.SourcesCommand;
import wiredesk.desk.command.TailCommand;
import wiredesk.desk.command.TopicsCommand;
import wiredesk.desk.command.VersionCommand;

/**
 * The {@code wiredesk} command. It hands over to one of its subcommands and ends with that one's exit code: 0 done, 1
 * failed, 2 wrong usage or configuration, 3 Kafka or registry out of reach.
 */
@Command(
        name = "wiredesk",
        description = "Live newswire in, structured news out: who said what, on Apache Kafka.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = false,
        versionProvider = VersionCommand.Provider.class,
        subcommands = {
            DemoCommand.class,
            RunCommand.class,
            IngestCommand.class,
            SourcesCommand.class,
            ReplayCommand.class,
            RebuildCommand.class,
            RoutesCommand.class,
            ExtractCommand.class,
            EvaluateCommand.class,
            TailCommand.class,
            AuditCommand.class,
            DeadLettersCommand.class,
            ResetCommand.class,
            BenchCommand.class,
            TopicsCommand.class,
            SettingsCommand.class,
            VersionCommand.class,
            CompletionCommand.class
        },
        footer = {
            "",
            "Examples:",
            "  wiredesk demo                    watch a sample wire go through all of it",
            "  wiredesk run all --embedded      everything in one process, data in ./data",
            "  wiredesk extract story.txt       quotes and entities; no Kafka needed",
            "  wiredesk ingest drop/*.json      send articles to Kafka",
            "  wiredesk tail quotes --from 1h   what was said in the last hour, and follow",
            "",
            "wiredesk COMMAND --help tells more about each."
        })
public final class Wiredesk implements Runnable {

    @CommandLine.Mixin
    private HelpOption help;

    @CommandLine.Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version and end.")
    private boolean version;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    /** Ends the process with the exit code of the subcommand. */
    public static void main(String[] arguments) {
        Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT); // all else is English, and scripts read the figures
        System.exit(commandLine().execute(arguments));
    }

    /** The whole command as picocli sees it. */
    static CommandLine commandLine() {
        return new CommandLine(new Wiredesk())
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.AUTO))
                .setUsageHelpAutoWidth(false)
                .setUsageHelpWidth(80)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Failures::wrongUsage)
                .setExecutionExceptionHandler(Failures::failed);
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "a command is missing");
    }
}
