package wiredesk.desk.command;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import wiredesk.desk.deadletters.Place;
import wiredesk.desk.deadletters.Selection;
import wiredesk.desk.deadletters.State;
import wiredesk.desk.feed.From;

/** Which dead letters are meant. */
@Command
final class DeadLetterOptions {

    @Option(names = "--stage", paramLabel = "STAGE", description = "Given up by this stage: ingest, enrich or sink.")
    private String stage;

    @Option(
            names = "--exception",
            paramLabel = "CLASS",
            description = "With this exception: the name of its class, or the last part of it.")
    private String exception;

    @Option(names = "--source", paramLabel = "SOURCE", description = "Of this source, as the list has it.")
    private String source;

    @Option(names = "--topic", paramLabel = "TOPIC", description = "Read from this topic.")
    private String topic;

    @Option(names = "--since", paramLabel = "WHEN", description = "Written then or later: " + From.EXPECTED + ".")
    private String since;

    @Option(names = "--until", paramLabel = "WHEN", description = "Written before then, likewise.")
    private String until;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    Selection selection(List<Place> places, Set<State> states) {
        Instant now = Instant.now();
        try {
            return new Selection(
                    Optional.ofNullable(stage),
                    Optional.ofNullable(exception),
                    Optional.ofNullable(source),
                    Optional.ofNullable(topic),
                    instant("--since", since, now),
                    instant("--until", until, now),
                    places,
                    states);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private static Optional<Instant> instant(String option, String written, Instant now) {
        if (written == null) {
            return Optional.empty();
        }
        try {
            From from = From.parse(written, now);
            if (from instanceof From.Since time) {
                return Optional.of(time.instant());
            }
            return Optional.of(from instanceof From.Beginning ? Instant.EPOCH : now);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(option + " is " + e.getMessage(), e);
        }
    }
}
