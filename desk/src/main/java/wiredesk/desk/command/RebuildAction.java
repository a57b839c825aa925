package wiredesk.desk.command;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import wiredesk.desk.rebuild.RebuildStatus;
import wiredesk.desk.rebuild.RebuildText;
import wiredesk.desk.rebuild.Rebuilder;
import wiredesk.runtime.ExitCode;
import wiredesk.runtime.RuntimeSettings;
import wiredesk.runtime.config.Durations;
import wiredesk.runtime.config.Settings;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.runtime.logging.Terminal;
import wiredesk.runtime.progress.Progress;
import wiredesk.runtime.progress.Task;
import wiredesk.schemas.Topics;
import wiredesk.sink.SinkSettings;
import wiredesk.sink.routes.RouteBook;

/** A command that does something about rebuilds and says what. */
abstract class RebuildAction implements Callable<Integer> {

    static final String EXIT_CODES = "Exit codes: 0 done, 1 failed, refused or not done in time, 2 wrong usage or"
            + " configuration, 3 Kafka or a topic out of reach.";

    @Option(names = "--json", description = "JSON, for machines: an object a rebuild, a line each.")
    private boolean json;

    @Mixin
    private ConfigurationOptions configuration;

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    /** Looks the command line over before anything is connected to. */
    void check() {}

    abstract ExitCode run(Rebuilder rebuilder, PrintWriter out);

    @Override
    public final Integer call() {
        check();
        Settings settings = configuration.forCommand();
        KafkaClients clients = new KafkaClients(settings);
        Topics topics = clients.topics();
        Reach.await(clients, topics.routes(), topics.articles(), topics.quotes(), topics.entities());
        PrintWriter out = spec.commandLine().getOut();
        ExitCode code;
        try (RouteBook routes = new RouteBook(
                        clients, settings.get(RuntimeSettings.TOPICS_REPLICATION_FACTOR), Clock.systemUTC());
                Rebuilder rebuilder =
                        new Rebuilder(clients, settings.get(SinkSettings.APPLICATION_ID), routes, Clock.systemUTC())) {
            code = run(rebuilder, out);
        }
        out.flush();
        return code.code();
    }

    final boolean isJson() {
        return json;
    }

    final ExitCode finish(
            Rebuilder rebuilder, RebuildStatus begun, Duration patience, boolean unknown, PrintWriter out) {
        say("rebuild " + begun.id() + ": the sink sends again what is out, as soon as it runs");
        RebuildStatus status;
        try (Progress progress = Progress.on(
                System.err,
                Terminal.isStandardError(),
                Task.of("rebuild", "partitions of the sink", begun.partitions()))) {
            status = rebuilder.finish(begun, patience, unknown, progress);
        }
        tell(status, out);
        if (status.end().isPresent()) {
            return ExitCode.OK;
        }
        say("It goes on without this command. To wait again: wiredesk rebuild resume " + status.id());
        return ExitCode.FAILED;
    }

    final void tell(RebuildStatus status, PrintWriter out) {
        out.println(json ? RebuildText.json(status) : RebuildText.line(status));
    }

    final Duration patience(String written) {
        try {
            return Durations.parse(written);
        } catch (RuntimeException e) {
            throw new ParameterException(
                    spec.commandLine(), "--wait is '" + written + "', expected a time like 30s", e);
        }
    }

    final ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private void say(String what) {
        spec.commandLine().getErr().println(what);
        spec.commandLine().getErr().flush();
    }
}
