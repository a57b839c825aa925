package wiredesk.desk.command;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import wiredesk.desk.show.Ink;
import wiredesk.desk.show.SourceJson;
import wiredesk.desk.show.SourceText;
import wiredesk.ingest.SourceConsole;
import wiredesk.ingest.SourceStatus;
import wiredesk.runtime.ExitCode;
import wiredesk.runtime.config.Settings;
import wiredesk.runtime.kafka.KafkaClients;

/** {@code wiredesk sources list}. */
@Command(
        name = "list",
        description = {
            "List the configured sources: when each was asked, when it last gave something new, what went wrong, when it is"
                    + " asked again.",
            "Give it the settings that ingest runs with. Drop folders are looked at from here."
        },
        footer = {
            "",
            "Examples:",
            "  wiredesk sources list --config /etc/wiredesk/ingest.yaml",
            "  wiredesk sources list --json | jq -r 'select(.error) | .name'",
            "",
            "Exit codes: 0 all is well, 1 some source is in trouble, 2 wrong configuration, 3 Kafka out of reach."
        })
final class SourcesListCommand implements Callable<Integer> {

    @Option(names = "--json", description = "One JSON object a source, a line each.")
    private boolean json;

    @Mixin
    private ConfigurationOptions configuration;

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Settings settings = configuration.forCommand();
        SourceConsole console = new SourceConsole(settings);
        if (console.needsKafka()) {
            KafkaClients clients = new KafkaClients(settings);
            Reach.await(clients, clients.topics().ingestState());
        }
        List<SourceStatus> sources = console.list();
        if (json) {
            sources.forEach(source -> spec.commandLine().getOut().println(SourceJson.line(source)));
        } else {
            SourceText text = new SourceText(Ink.of(Ansi.AUTO.enabled()), Instant.now());
            sources.forEach(source -> spec.commandLine().getOut().print(text.show(source)));
            if (sources.isEmpty()) {
                spec.commandLine()
                        .getOut()
                        .println("No sources; wiredesk settings ingest.sources says how to make one.");
            }
        }
        spec.commandLine().getOut().flush();
        boolean trouble = sources.stream().anyMatch(source -> source.error().isPresent());
        return (trouble ? ExitCode.FAILED : ExitCode.OK).code();
    }
}
