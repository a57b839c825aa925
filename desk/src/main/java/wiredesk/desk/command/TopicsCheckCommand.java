package wiredesk.desk.command;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import wiredesk.runtime.ExitCode;
import wiredesk.runtime.topics.Difference;
import wiredesk.runtime.topics.TopicAdmin;

/** {@code wiredesk topics check}. */
@Command(
        name = "check",
        description = "Say where topics and schemas differ from what Wiredesk expects.",
        footer = {
            "",
            "Example:",
            "  wiredesk topics check || wiredesk topics create",
            "",
            "Exit codes: 0 no difference, 1 some, 2 wrong configuration, 3 out of reach."
        })
final class TopicsCheckCommand implements Callable<Integer> {

    @Mixin
    private HelpOption help;

    @Mixin
    private ConfigurationOptions configuration;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (TopicAdmin topics = new TopicAdmin(configuration.forCommand())) {
            List<Difference> differences = topics.check();
            differences.forEach(spec.commandLine().getOut()::println);
            if (differences.isEmpty()) {
                spec.commandLine().getOut().println("All topics and schemas are as they should be.");
            }
            return (differences.isEmpty() ? ExitCode.OK : ExitCode.FAILED).code();
        }
    }
}
