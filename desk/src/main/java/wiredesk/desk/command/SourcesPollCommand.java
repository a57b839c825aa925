package wiredesk.desk.command;

import static java.time.temporal.ChronoUnit.SECONDS;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import wiredesk.desk.show.SourceJson;
import wiredesk.ingest.SourceConsole;
import wiredesk.ingest.SourceConsole.Asked;
import wiredesk.runtime.ExitCode;
import wiredesk.runtime.admin.Meters;
import wiredesk.runtime.config.Settings;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.schemas.Topics;

/** {@code wiredesk sources poll}. */
@Command(
        name = "poll",
        description = {
            "Ask a source now, due or not, and publish what is new.",
            "What is remembered of the source is used and brought up to date, as by the service, which may run meanwhile."
        },
        footer = {
            "",
            "Examples:",
            "  wiredesk sources poll harbour",
            "  wiredesk sources poll harbour --json | jq .published",
            "",
            "Exit codes: 0 done, 1 the source did not answer, 2 wrong usage or configuration, 3 Kafka out of reach."
        })
final class SourcesPollCommand implements Callable<Integer> {

    @Parameters(paramLabel = "NAME", description = "A configured source that is polled.")
    private String name;

    @Option(names = "--json", description = "Print the outcome as a JSON object.")
    private boolean json;

    @Mixin
    private ConfigurationOptions configuration;

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Settings settings = configuration.forCommand();
        SourceConsole console = new SourceConsole(settings);
        ConfiguredSource.require(name, console, spec);
        if (!console.isPolled(name)) {
            throw new ParameterException(
                    spec.commandLine(), "source " + name + " is not polled; wiredesk ingest takes files in");
        }
        KafkaClients clients = new KafkaClients(settings);
        Topics topics = clients.topics();
        Reach.await(
                clients,
                topics.raw(),
                topics.deadLetters(),
                topics.ledger(),
                topics.ingestState(),
                topics.ingestSeen());
        Asked asked = console.poll(name, Meters.create());
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(SourceJson.line(name, asked));
        } else {
            out.printf(
                    "%s: %d published, %d published before, %d dead-lettered%n",
                    name, asked.published(), asked.duplicates(), asked.deadLettered());
            asked.next().ifPresent(next -> out.println("next poll at " + next.truncatedTo(SECONDS)));
        }
        out.flush();
        asked.problem().ifPresent(problem -> spec.commandLine().getErr().println(problem));
        return (asked.problem().isPresent() ? ExitCode.FAILED : ExitCode.OK).code();
    }
}
