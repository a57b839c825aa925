package wiredesk.desk.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import wiredesk.desk.replay.ReplayText;
import wiredesk.desk.replay.Replaying;
import wiredesk.desk.show.Ink;
import wiredesk.desk.show.RecordJson;
import wiredesk.enrich.ReplayLane;
import wiredesk.runtime.ExitCode;
import wiredesk.runtime.RuntimeSettings;
import wiredesk.runtime.config.Settings;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.runtime.logging.Terminal;
import wiredesk.runtime.progress.Progress;
import wiredesk.runtime.progress.Task;
import wiredesk.schemas.Replay;

/** A command that does something about replays and says what. */
abstract class ReplayAction implements Callable<Integer> {

    static final String EXIT_CODES =
            "Exit codes: 0 done, 1 failed or refused, 2 wrong usage or configuration, 3 Kafka or a topic out of reach.";

    @Option(names = "--json", description = "JSON, for machines: an object a replay, a line each.")
    private boolean json;

    @Mixin
    private ConfigurationOptions configuration;

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    abstract void run(Replaying replaying, PrintWriter out);

    /** Looks the command line over before anything is connected to. */
    void check() {}

    @Override
    public final Integer call() {
        check();
        Settings settings = configuration.forCommand();
        KafkaClients clients = new KafkaClients(settings);
        Reach.await(
                clients,
                clients.topics().raw(),
                clients.topics().replay(),
                clients.topics().replays());
        PrintWriter out = spec.commandLine().getOut();
        try (Replaying replaying = new Replaying(
                clients,
                ReplayLane.group(settings),
                settings.get(RuntimeSettings.TOPICS_REPLICATION_FACTOR),
                Clock.systemUTC())) {
            run(replaying, out);
        }
        out.flush();
        return ExitCode.OK.code();
    }

    final boolean isJson() {
        return json;
    }

    final CommandSpec spec() {
        return spec;
    }

    /** Says how a replay stands now. */
    final void tell(Replaying replaying, Replay replay, PrintWriter out) {
        var status = replaying.status(replay);
        if (json) {
            ObjectNode object = (ObjectNode) RecordJson.of(replay);
            out.println(RecordJson.line(object.put("copied", status.copied())
                    .put("passed", status.passed())
                    .put("length", status.length())
                    .put("lane", status.lane())));
        } else {
            out.print(new ReplayText(Ink.of(Ansi.AUTO.enabled())).show(status));
        }
    }

    static Function<Long, Progress> progress(String name) {
        return length -> Progress.on(System.err, Terminal.isStandardError(), Task.of(name, "records", length));
    }
}
