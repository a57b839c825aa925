package wiredesk.desk.page.pipeline;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wiredesk.desk.deadletters.Group;
import wiredesk.desk.deadletters.Groups;
import wiredesk.desk.deadletters.Letters;
import wiredesk.desk.deadletters.Place;
import wiredesk.desk.deadletters.Selection;
import wiredesk.desk.deadletters.State;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.runtime.progress.Progress;

/**
 * Counts dead letters in a thread of its own: what has become of them stands in the ledger, and to read that may take a while.
 * So it is done when something has changed, and a tenth of the time at most.
 */
final class LetterTally implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LetterTally.class);
    private static final Duration SOON = Duration.ofSeconds(2);
    private static final int SHOWN = 100;

    private final KafkaClients clients;
    private final Clock clock;
    private final Thread thread = new Thread(this::run, "desk-letters");
    private long wanted = -1;
    private boolean closed;
    private volatile Sample.LetterCounts counts = new Sample.LetterCounts(null, 0, List.of(), 0, Map.of(), null);

    LetterTally(KafkaClients clients, Clock clock) {
        this.clients = clients;
        this.clock = clock;
    }

    void start() {
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * What was counted last.
     *
     * @param change a number that changes with the letters or their ends
     */
    synchronized Sample.LetterCounts at(long change) {
        if (change != wanted) {
            wanted = change;
            notifyAll();
        }
        return counts;
    }

    private void run() {
        long done = -1;
        try {
            while (true) {
                long change = next(done);
                Instant begun = clock.instant();
                if (count()) {
                    done = change;
                }
                rest(Duration.between(begun, clock.instant()).multipliedBy(9));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized long next(long done) throws InterruptedException {
        while (wanted == done && !closed) {
            wait();
        }
        if (closed) {
            throw new InterruptedException();
        }
        return wanted;
    }

    private synchronized void rest(Duration time) throws InterruptedException {
        long end = System.nanoTime() + Math.max(SOON.toNanos(), time.toNanos());
        for (long left = end - System.nanoTime(); left > 0 && !closed; left = end - System.nanoTime()) {
            wait(Math.max(1, left / 1_000_000));
        }
    }

    private boolean count() {
        try (Letters letters =
                new Letters(clients, clients.topics().deadLetters().name(), clock)) {
            Groups groups = new Groups();
            Selection all = new Selection(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    letters.oldest(),
                    Optional.empty(),
                    List.<Place>of(),
                    EnumSet.allOf(State.class));
            letters.read(all, task -> Progress.none(), groups::add);
            counts = counts(groups.all(), clock.instant());
            return true;
        } catch (RuntimeException e) {
            LOG.debug("dead letters cannot be counted", e);
            Sample.LetterCounts last = counts;
            counts = new Sample.LetterCounts(
                    last.time(),
                    last.open(),
                    last.groups(),
                    last.moreGroups(),
                    last.ended(),
                    String.valueOf(e.getMessage()));
            return false;
        }
    }

    static Sample.LetterCounts counts(List<Group> groups, Instant now) {
        List<Group> open =
                groups.stream().filter(group -> group.state() == State.OPEN).toList();
        Map<String, Long> ended = new TreeMap<>();
        groups.stream()
                .filter(group -> group.state() != State.OPEN)
                .forEach(group -> ended.merge(group.state().label(), group.count(), Long::sum));
        return new Sample.LetterCounts(
                now,
                open.stream().mapToLong(Group::count).sum(),
                open.stream().limit(SHOWN).map(LetterTally::group).toList(),
                Math.max(0, open.size() - SHOWN),
                ended,
                null);
    }

    private static Sample.LetterGroup group(Group group) {
        return new Sample.LetterGroup(
                group.stage(),
                group.exception(),
                group.source(),
                group.count(),
                group.first(),
                group.last(),
                group.example().toString());
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            notifyAll();
        }
        thread.interrupt();
    }
}
