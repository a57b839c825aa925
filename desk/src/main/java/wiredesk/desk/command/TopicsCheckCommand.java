package wiredesk.desk.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import wiredesk.desk.show.RecordJson;
import wiredesk.runtime.ExitCode;
import wiredesk.runtime.topics.Difference;
import wiredesk.runtime.topics.TopicAdmin;

/** {@code wiredesk topics check}. */
@Command(
        name = "check",
        description = "Say where topics and schemas differ from what Wiredesk expects.",
        footer = {
            "",
            "Examples:",
            "  wiredesk topics check || wiredesk topics create",
            "  wiredesk topics check --json | jq -r .topic",
            "",
            "Exit codes: 0 no difference, 1 some, 2 wrong usage or configuration, 3 Kafka or"
                    + " registry out of reach."
        })
final class TopicsCheckCommand implements Callable<Integer> {

    @Option(names = "--json", description = "One JSON object a difference, a line each.")
    private boolean json;

    @Mixin
    private HelpOption help;

    @Mixin
    private ConfigurationOptions configuration;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (TopicAdmin topics = new TopicAdmin(configuration.forCommand(), Reach.PATIENCE)) {
            PrintWriter out = spec.commandLine().getOut();
            List<Difference> differences = topics.check();
            differences.forEach(each -> out.println(json ? json(each) : each));
            if (differences.isEmpty() && !json) {
                out.println("All topics and schemas are as they should be.");
            }
            out.flush();
            return (differences.isEmpty() ? ExitCode.OK : ExitCode.FAILED).code();
        }
    }

    private static String json(Difference difference) {
        return RecordJson.line(RecordJson.object()
                .put("topic", difference.topic())
                .put("aspect", difference.aspect())
                .put("expected", difference.expected())
                .put("found", difference.found()));
    }
}
