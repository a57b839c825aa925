package wiredesk.desk.command;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.schemas.Topic;

/** {@code wiredesk topics list}. */
@Command(
        name = "list",
        description = "List the topics that Wiredesk writes and reads, as a table in Markdown. Needs no Kafka.",
        footer = {
            "",
            "Examples:",
            "  wiredesk topics list",
            "  wiredesk topics list -s topics.prefix=reuters.",
            "",
            "Exit codes: 0 done, 2 wrong configuration."
        })
final class TopicsListCommand implements Callable<Integer> {

    private static final String HEAD =
            "| topic | key | value | partitions | cleanup | retention | what it holds |\n|---|---|---|---|---|---|---|\n";

    @Mixin
    private HelpOption help;

    @Mixin
    private ConfigurationOptions configuration;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        String rows = new KafkaClients(configuration.forCommand())
                .topics().all().stream().map(TopicsListCommand::row).collect(Collectors.joining());
        spec.commandLine().getOut().print(HEAD + rows);
        spec.commandLine().getOut().flush();
        return CommandLine.ExitCode.OK;
    }

    private static String row(Topic topic) {
        return "| `" + topic.name() + "` | " + topic.key() + " | "
                + topic.value().map(schema -> "`" + schema.getName() + "`").orElse("bytes as received") + " | "
                + topic.partitions() + " | "
                + topic.cleanup().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " | "
                + topic.retention().toDays() + " d | "
                + topic.doc() + " |\n";
    }
}
