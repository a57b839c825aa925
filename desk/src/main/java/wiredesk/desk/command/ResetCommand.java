package wiredesk.desk.command;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import wiredesk.desk.feed.From;
import wiredesk.desk.reset.Application;
import wiredesk.desk.reset.Reset;
import wiredesk.desk.reset.ResetJson;
import wiredesk.desk.reset.ResetPlan;
import wiredesk.desk.reset.ResetText;
import wiredesk.desk.show.Ink;
import wiredesk.runtime.ExitCode;
import wiredesk.runtime.config.Settings;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.schemas.Topic;

/** {@code wiredesk reset}: an application begins anew. */
@Command(
        name = "reset",
        description = {
            "Set enrich, its replay lane or the sink back, as Kafka's application reset does: where it goes on reading, its"
                    + " own topics in Kafka and its local state here. For the rare case: wiredesk replay sends history"
                    + " through a running system.",
            "Without --yes it says what it would do, and does nothing. With --yes it"
                    + " refuses while the application runs."
        },
        footer = {
            "",
            "Examples:",
            "  wiredesk reset sink                    what it would do, and what that means",
            "  wiredesk reset sink --yes",
            "  wiredesk reset enrich --to 2h --yes    reads the last two hours again",
            "",
            "Exit codes: 0 done, or said what would be done, 1 it runs, or something failed, 2 wrong usage or"
                    + " configuration, 3 Kafka or a topic out of reach."
        })
public final class ResetCommand implements Callable<Integer> {

    @Parameters(paramLabel = "APPLICATION", description = "enrich, enrich-replay or sink.")
    private String name;

    @Option(
            names = "--to",
            paramLabel = "WHEN",
            defaultValue = "beginning",
            description = "Where it goes on in its input: " + From.EXPECTED + " (default: beginning).")
    private String to;

    @Option(names = "--yes", description = "Do it.")
    private boolean yes;

    @Option(names = "--json", description = "One JSON object, for machines.")
    private boolean json;

    @Mixin
    private ConfigurationOptions configuration;

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        From from = from();
        if (!Application.NAMES.contains(name)) {
            throw wrong("the application is '" + name + "', expected " + String.join(", ", Application.NAMES));
        }
        Settings settings = configuration.forCommand();
        KafkaClients clients = new KafkaClients(settings);
        Application application = Application.of(name, settings);
        Reach.await(clients, application.topics().toArray(Topic[]::new));
        ResetPlan plan;
        try (Reset reset = new Reset(clients)) {
            plan = reset.plan(application, from);
            if (yes) {
                reset.carryOut(plan);
            }
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(ResetJson.line(plan, yes));
        } else {
            out.print(new ResetText(Ink.of(Ansi.AUTO.enabled())).show(plan, yes));
        }
        out.flush();
        return ExitCode.OK.code();
    }

    private From from() {
        try {
            return From.parse(to, Instant.now());
        } catch (IllegalArgumentException e) {
            throw wrong("--to is " + e.getMessage());
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
