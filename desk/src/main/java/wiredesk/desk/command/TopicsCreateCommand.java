package wiredesk.desk.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import wiredesk.desk.show.RecordJson;
import wiredesk.runtime.topics.Change;
import wiredesk.runtime.topics.TopicAdmin;

/** {@code wiredesk topics create}. */
@Command(
        name = "create",
        description = {
            "Register the schemas with FULL_TRANSITIVE compatibility and create the topics that are missing.",
            "What is there already is left as it is, so it may be run again at any time."
        },
        footer = {
            "",
            "Examples:",
            "  wiredesk topics create",
            "  wiredesk topics create -s topics.partitions=12 -s topics.replication-factor=3",
            "",
            "Exit codes: 0 all there now, 1 Kafka or the registry refused, 2 wrong usage or"
                    + " configuration, 3 Kafka or registry out of reach for longer than service.start.timeout."
        })
final class TopicsCreateCommand implements Callable<Integer> {

    @Option(names = "--json", description = "One JSON object a change, a line each.")
    private boolean json;

    @Mixin
    private HelpOption help;

    @Mixin
    private ConfigurationOptions configuration;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (TopicAdmin topics = new TopicAdmin(configuration.forCommand())) {
            List<Change> changes = topics.create();
            PrintWriter out = spec.commandLine().getOut();
            changes.forEach(each -> out.println(json ? json(each) : each));
            if (changes.isEmpty() && !json) {
                out.println("All topics and schemas are there; nothing to do.");
            }
            out.flush();
        }
        return CommandLine.ExitCode.OK;
    }

    private static String json(Change change) {
        return RecordJson.line(RecordJson.object().put("topic", change.topic()).put("what", change.what()));
    }
}
