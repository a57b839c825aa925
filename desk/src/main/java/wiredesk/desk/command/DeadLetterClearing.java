package wiredesk.desk.command;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import wiredesk.desk.deadletters.Clearing;
import wiredesk.desk.deadletters.Fate;
import wiredesk.desk.deadletters.Letter;
import wiredesk.desk.deadletters.LetterJson;
import wiredesk.desk.deadletters.Letters;
import wiredesk.desk.deadletters.Selection;
import wiredesk.desk.deadletters.State;
import wiredesk.runtime.ExitCode;
import wiredesk.runtime.kafka.KafkaClients;

/** A command that brings dead letters to an end: each, a line; then how many. */
abstract class DeadLetterClearing extends DeadLetterCommand {

    static final String EXIT_CODES = "Exit codes: 0 done, 1 failed or some stay, 2 wrong usage or configuration,"
            + " 3 Kafka or a topic out of reach.";

    @Parameters(paramLabel = "PLACE", arity = "0..*", description = "Partition and offset of a dead letter, like 0/42.")
    private List<String> places = List.of();

    @Mixin
    private DeadLetterOptions options;

    @Option(names = "--dry-run", description = "Say what would be done, and do nothing.")
    private boolean dryRun;

    private Selection selection;

    /** What is to become of each. */
    abstract Function<Letter, Fate> fates(KafkaClients clients, Letters letters);

    @Override
    void check() {
        selection = options.selection(places.stream().map(this::place).toList(), Set.of(State.OPEN));
        if (!selection.isNarrow()) {
            throw wrong("which dead letters is missing: PLACE or an option like --exception;"
                    + " all of them are --since beginning");
        }
    }

    @Override
    final ExitCode run(KafkaClients clients, Letters letters, PrintWriter out) {
        Function<Letter, Fate> fates = fates(clients, letters);
        Counted counted = new Counted(out);
        if (dryRun) {
            letters.read(selection, DeadLetterCommand::progress, letter -> counted.accept(letter, fates.apply(letter)));
        } else {
            try (Clearing clearing = new Clearing(clients, letters, Clock.systemUTC())) {
                clearing.run(selection, fates, DeadLetterCommand::progress, counted);
            }
        }
        return counted.tell();
    }

    /** Prints what becomes of each. */
    private final class Counted implements BiConsumer<Letter, Fate> {
        private final PrintWriter out;
        private long redriven;
        private long parked;
        private long stay;

        private Counted(PrintWriter out) {
            this.out = out;
        }

        @Override
        public void accept(Letter letter, Fate fate) {
            out.println(isJson() ? LetterJson.fate(letter, fate) : text().fate(letter, fate));
            redriven += fate instanceof Fate.Back ? 1 : 0;
            parked += fate instanceof Fate.Parked ? 1 : 0;
            stay += fate instanceof Fate.Stays ? 1 : 0;
        }

        private ExitCode tell() {
            if (!isJson()) {
                out.println(redriven + " redriven, " + parked + " parked, " + stay + " stay"
                        + (dryRun ? "; nothing is done yet" : ""));
            }
            return stay == 0 ? ExitCode.OK : ExitCode.FAILED;
        }
    }
}
