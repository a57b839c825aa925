package wiredesk.desk.command;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.avro.Schema;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import wiredesk.desk.show.SchemaPage;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.schemas.Topic;

/** {@code wiredesk topics schemas}. */
@Command(
        name = "schemas",
        description = "Describe every field of every record in the topics, in Markdown. Needs no registry.",
        footer = {
            "",
            "Examples:",
            "  wiredesk topics schemas > schemas.md",
            "",
            "Exit codes: 0 done, 2 wrong configuration."
        })
final class TopicsSchemasCommand implements Callable<Integer> {

    @Mixin
    private HelpOption help;

    @Mixin
    private ConfigurationOptions configuration;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        List<Schema> values = new KafkaClients(configuration.forCommand())
                .topics().all().stream()
                        .map(Topic::value)
                        .flatMap(Optional::stream)
                        .toList();
        spec.commandLine().getOut().print(new SchemaPage(values).markdown());
        spec.commandLine().getOut().flush();
        return CommandLine.ExitCode.OK;
    }
}
