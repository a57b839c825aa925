package wiredesk.desk.deadletters;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.runtime.progress.Progress;
import wiredesk.runtime.progress.Task;

/**
 * Brings dead letters to their ends, some at a time: what goes back and the note that it has are in one transaction. Ended
 * by a kill, it has done some and not the others; done again, it does those.
 */
public final class Clearing implements AutoCloseable {

    private static final int MOST_LETTERS = 500;
    /** Of values, in one transaction: so that it takes a second or two, and little memory. */
    private static final long MOST_BYTES = 8L << 20;

    private final Letters letters;
    private final EndWriter writer;
    private final List<Decided> batch = new ArrayList<>();
    private long bytes;

    private record Decided(Letter letter, Fate fate) {}

    /** From here on nobody else can end a letter: who was at it fails. */
    public Clearing(KafkaClients clients, Letters letters, Clock clock) {
        this.letters = letters;
        writer = new EndWriter(clients, letters.topic(), clock);
    }

    /**
     * @param fates decides
     * @param done is told of each, once it is committed
     * @throws IllegalStateException if somebody else clears dead letters at the same time
     */
    public void run(
            Selection selection,
            Function<Letter, Fate> fates,
            Function<Task, Progress> shown,
            BiConsumer<Letter, Fate> done) {
        try {
            letters.read(selection, shown, letter -> add(new Decided(letter, fates.apply(letter)), done));
            commit(done);
        } catch (ProducerFencedException | InvalidProducerEpochException e) {
            throw new IllegalStateException(
                    "somebody else redrives or parks dead letters at the same time; what is not said to be done is not",
                    e);
        }
    }

    private void add(Decided decided, BiConsumer<Letter, Fate> done) {
        batch.add(decided);
        bytes += decided.letter().size();
        if (batch.size() >= MOST_LETTERS || bytes >= MOST_BYTES) {
            commit(done);
        }
    }

    private void commit(BiConsumer<Letter, Fate> done) {
        if (batch.stream().anyMatch(decided -> !(decided.fate() instanceof Fate.Stays))) {
            writer.begin();
            batch.forEach(this::write);
            writer.commit();
        }
        batch.forEach(decided -> done.accept(decided.letter(), decided.fate()));
        batch.clear();
        bytes = 0;
    }

    private void write(Decided decided) {
        if (decided.fate() instanceof Fate.Back back) {
            writer.back(decided.letter(), back);
        } else if (decided.fate() instanceof Fate.Parked parked) {
            writer.park(decided.letter(), parked.reason());
        }
    }

    @Override
    public void close() {
        writer.close();
    }
}
