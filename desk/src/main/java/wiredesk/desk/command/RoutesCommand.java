package wiredesk.desk.command;

import java.time.Clock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import wiredesk.runtime.RuntimeSettings;
import wiredesk.runtime.config.Settings;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.sink.routes.RouteBook;

/** {@code wiredesk routes}: subscriptions with a filter and a topic of their own. */
@Command(
        name = "routes",
        description = {
            "Subscriptions with a filter and a topic of their own, served by the sink.",
            "A change takes effect on all instances at once, without a restart. The language of filters: docs/filters.md."
        },
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            RoutesAddCommand.class,
            RoutesChangeCommand.class,
            RoutesListCommand.class,
            RoutesShowCommand.class,
            RoutesTestCommand.class,
            RoutesPauseCommand.class,
            RoutesResumeCommand.class,
            RoutesRemoveCommand.class
        },
        footer = {
            "",
            "Examples:",
            "  wiredesk routes test --filter 'article.subjects.exists(s, s == \"harbours\")'",
            "  wiredesk routes add harbours --since 7d \\",
            "      --filter 'article.subjects.exists(s, s == \"harbours\")'",
            "  wiredesk tail --route harbours"
        })
public final class RoutesCommand implements Runnable {

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "add, change, list, show, test, pause, resume or remove is missing");
    }

    /** @throws wiredesk.runtime.kafka.Unreachable if Kafka does not answer, or has no topic of routes */
    static RouteBook open(Settings settings) {
        KafkaClients clients = new KafkaClients(settings);
        Reach.await(clients, clients.topics().routes());
        return new RouteBook(clients, settings.get(RuntimeSettings.TOPICS_REPLICATION_FACTOR), Clock.systemUTC());
    }
}
