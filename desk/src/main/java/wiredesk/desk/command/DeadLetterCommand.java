package wiredesk.desk.command;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import wiredesk.desk.deadletters.LetterText;
import wiredesk.desk.deadletters.Letters;
import wiredesk.desk.deadletters.Place;
import wiredesk.desk.show.Ink;
import wiredesk.runtime.ExitCode;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.runtime.logging.Terminal;
import wiredesk.runtime.progress.Progress;
import wiredesk.runtime.progress.Task;
import wiredesk.schemas.Topics;

/** A command that opens the dead letters, does something with them and says what. */
abstract class DeadLetterCommand implements Callable<Integer> {

    static final String EXIT_CODES =
            "Exit codes: 0 done, 1 failed, 2 wrong usage or configuration, 3 Kafka or a topic out of reach.";

    @Option(
            names = "--in",
            paramLabel = "TOPIC",
            description = "Another topic of dead letters, such as a connector's (default: news.dead-letters).")
    private String topic;

    @Option(names = "--json", description = "One JSON object a line, for machines.")
    private boolean json;

    @Mixin
    private ConfigurationOptions configuration;

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    /** Whether what is asked for can be done at all, before Kafka is asked. */
    void check() {}

    abstract ExitCode run(KafkaClients clients, Letters letters, PrintWriter out) throws Exception;

    @Override
    public final Integer call() throws Exception {
        check();
        KafkaClients clients = new KafkaClients(configuration.forCommand());
        Topics topics = clients.topics();
        Reach.await(clients, topics.deadLetters(), topics.ledger());
        PrintWriter out = spec.commandLine().getOut();
        String from = topic == null ? topics.deadLetters().name() : topic;
        try (Letters letters = new Letters(clients, from, Clock.systemUTC())) {
            ExitCode code = run(clients, letters, out);
            out.flush();
            return code.code();
        }
    }

    final boolean isJson() {
        return json;
    }

    final LetterText text() {
        return new LetterText(Ink.of(Ansi.AUTO.enabled()));
    }

    final Place place(String written) {
        try {
            return Place.parse(written);
        } catch (IllegalArgumentException e) {
            throw wrong(e.getMessage());
        }
    }

    final ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    static Progress progress(Task task) {
        return Progress.on(System.err, Terminal.isStandardError(), task);
    }
}
