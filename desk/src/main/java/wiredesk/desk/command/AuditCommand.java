package wiredesk.desk.command;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import wiredesk.desk.audit.Audit;
import wiredesk.desk.audit.AuditJson;
import wiredesk.desk.audit.AuditText;
import wiredesk.desk.audit.Balance;
import wiredesk.desk.audit.Span;
import wiredesk.desk.feed.From;
import wiredesk.desk.show.Ink;
import wiredesk.enrich.EnrichSettings;
import wiredesk.runtime.ExitCode;
import wiredesk.runtime.config.Durations;
import wiredesk.runtime.config.Settings;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.runtime.logging.Terminal;
import wiredesk.runtime.progress.Progress;
import wiredesk.schemas.Topics;
import wiredesk.sink.SinkSettings;

/** {@code wiredesk audit}: whether every article that came in has come to an end. */
@Command(
        name = "audit",
        description = {
            "Hold what was accepted in a span of time against how it ended: accepted = published + reextracted +"
                    + " duplicate + superseded + held + killed + dead-lettered + redriven + in flight. What breaks the"
                    + " equation is named: lost, without an end, or doubled, with two.",
            "Give it the settings that enrich and sink run with. It reads news.raw for the span, and may run while articles"
                    + " flow."
        },
        footer = {
            "",
            "Examples:",
            "  wiredesk audit                          the last 24 hours",
            "  wiredesk audit --since 2h --wait 30s    with time for what is in flight",
            "  wiredesk audit --since 2026-11-23 --until 2026-11-24 --json | jq .total",
            "",
            "Exit codes: 0 accounted for, 1 lost or doubled, 2 wrong usage or configuration, 3 out of reach."
        })
public final class AuditCommand implements Callable<Integer> {

    @Option(
            names = "--since",
            paramLabel = "WHEN",
            defaultValue = "24h",
            description = "Where the span starts: " + From.EXPECTED + " (default: 24h).")
    private String since;

    @Option(
            names = "--until",
            paramLabel = "WHEN",
            defaultValue = "end",
            description = "Where it ends, likewise (default: end).")
    private String until;

    @Option(
            names = "--wait",
            paramLabel = "TIME",
            defaultValue = "0s",
            description = "Wait so long for what is in flight, such as 30s (default: not at all).")
    private String patience;

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
        Duration wait = patience();
        Settings settings = configuration.forCommand();
        KafkaClients clients = new KafkaClients(settings);
        Topics topics = clients.topics();
        Span span = span(Instant.now(), topics.ledger().retention());
        Reach.await(clients, topics.raw(), topics.enriched(), topics.ledger(), topics.deadLetters());
        Audit.Groups groups = new Audit.Groups(
                settings.get(EnrichSettings.APPLICATION_ID), settings.get(SinkSettings.APPLICATION_ID));
        Balance balance;
        try (Audit audit = new Audit(clients, groups)) {
            balance = audit.of(span, wait, task -> Progress.on(System.err, Terminal.isStandardError(), task));
        }
        PrintWriter out = spec.commandLine().getOut();
        String raw = topics.raw().name();
        out.println(
                json
                        ? AuditJson.line(balance, span, raw)
                        : new AuditText(Ink.of(Ansi.AUTO.enabled()), raw).show(balance, span));
        out.flush();
        return (balance.isEven() ? ExitCode.OK : ExitCode.FAILED).code();
    }

    private Duration patience() {
        try {
            return Durations.parse(patience);
        } catch (RuntimeException e) {
            throw new ParameterException(
                    spec.commandLine(), "--wait is '" + patience + "', expected a time like 30s", e);
        }
    }

    private Span span(Instant now, Duration kept) {
        Instant oldest = now.minus(kept);
        Instant first = instant("--since", since, now, oldest);
        if (first.isBefore(oldest)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--since is '" + since + "', expected at most " + kept.toDays()
                            + "d: the ledger is kept no longer");
        }
        try {
            return new Span(first, instant("--until", until, now, oldest));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private Instant instant(String option, String text, Instant now, Instant oldest) {
        try {
            From from = From.parse(text, now);
            if (from instanceof From.Since given) {
                return given.instant();
            }
            return from instanceof From.Beginning ? oldest : now;
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), option + " is " + e.getMessage(), e);
        }
    }
}
