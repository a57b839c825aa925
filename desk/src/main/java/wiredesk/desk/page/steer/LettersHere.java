package wiredesk.desk.page.steer;

import java.time.Clock;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import wiredesk.desk.deadletters.Clearing;
import wiredesk.desk.deadletters.Fate;
import wiredesk.desk.deadletters.Group;
import wiredesk.desk.deadletters.Groups;
import wiredesk.desk.deadletters.Letter;
import wiredesk.desk.deadletters.Letters;
import wiredesk.desk.deadletters.Parking;
import wiredesk.desk.deadletters.Selection;
import wiredesk.desk.deadletters.WayBack;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.runtime.progress.Progress;

/** The dead letters in Kafka. */
public final class LettersHere implements LetterControl {

    private static final int ATTEMPTS = 3;

    private final KafkaClients clients;
    private final Clock clock;

    public LettersHere(KafkaClients clients, Clock clock) {
        this.clients = clients;
        this.clock = clock;
    }

    private Letters open() {
        return new Letters(clients, clients.topics().deadLetters().name(), clock);
    }

    @Override
    public List<Group> groups(Selection selection) {
        Groups groups = new Groups();
        each(selection, groups::add);
        return groups.all();
    }

    @Override
    public void each(Selection selection, Consumer<Letter> taker) {
        try (Letters letters = open()) {
            letters.read(selection, task -> Progress.none(), taker);
        }
    }

    @Override
    public void redrive(Selection selection, OptionalInt maxAttempts, boolean dryRun, Consumer<Ruled> told) {
        try (Letters letters = open()) {
            clear(
                    letters,
                    selection,
                    new WayBack(clients.topics(), letters::partitions, maxAttempts.orElse(ATTEMPTS)),
                    dryRun,
                    told);
        }
    }

    @Override
    public void park(Selection selection, String reason, boolean dryRun, Consumer<Ruled> told) {
        try (Letters letters = open()) {
            clear(letters, selection, new Parking(reason), dryRun, told);
        }
    }

    private void clear(
            Letters letters, Selection selection, Function<Letter, Fate> fates, boolean dryRun, Consumer<Ruled> told) {
        if (dryRun) {
            letters.read(
                    selection, task -> Progress.none(), letter -> told.accept(new Ruled(letter, fates.apply(letter))));
            return;
        }
        try (Clearing clearing = new Clearing(clients, letters, clock)) {
            clearing.run(
                    selection, fates, task -> Progress.none(), (letter, fate) -> told.accept(new Ruled(letter, fate)));
        }
    }
}
