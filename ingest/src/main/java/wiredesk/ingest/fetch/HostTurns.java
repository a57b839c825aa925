package wiredesk.ingest.fetch;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/**
 * Who may ask a host, and when: so many at once and a pause between two, first come, first served. Waiting for one host
 * keeps nobody from another, and is ended by an interrupt.
 */
final class HostTurns {

    /** Hosts remembered before those are forgotten that nobody waits for. */
    private static final int MANY = 1_000;

    /** Time as it passes, so that tests need not wait. */
    interface Passing {

        /** Since some beginning. */
        Duration now();

        void sleep(Duration length) throws InterruptedException;

        /** The machine's. */
        Passing REAL = new Passing() {
            @Override
            public Duration now() {
                return Duration.ofNanos(System.nanoTime());
            }

            @Override
            public void sleep(Duration length) throws InterruptedException {
                Thread.sleep(length.toMillis(), length.toNanosPart() % 1_000_000);
            }
        };
    }

    /** To be closed when the answer is there. */
    interface Turn extends AutoCloseable {
        @Override
        void close();
    }

    private static final class Gate {
        private final Semaphore permits;
        private Duration latest;
        private int users;

        Gate(int atOnce) {
            permits = new Semaphore(atOnce, true);
        }

        /** Books the next start and says how long it is until then. */
        synchronized Duration book(Duration pause, Duration now) {
            Duration start = latest == null || latest.plus(pause).compareTo(now) < 0 ? now : latest.plus(pause);
            latest = start;
            return start.minus(now);
        }
    }

    private final int atOnce;
    private final Passing time;
    private final Map<String, Gate> gates = new ConcurrentHashMap<>();

    HostTurns(int atOnce, Passing time) {
        this.atOnce = atOnce;
        this.time = time;
    }

    /**
     * Waits until it is one's turn.
     *
     * @param pause since the start of the request before
     */
    Turn take(String host, Duration pause) throws InterruptedException {
        forget();
        Gate gate = gates.compute(host, (name, known) -> {
            Gate one = known == null ? new Gate(atOnce) : known;
            one.users++;
            return one;
        });
        try {
            gate.permits.acquire();
        } catch (InterruptedException stop) {
            leave(host);
            throw stop;
        }
        Turn turn = () -> {
            gate.permits.release();
            leave(host);
        };
        try {
            Duration wait = gate.book(pause, time.now());
            if (!wait.isZero()) {
                time.sleep(wait);
            }
            return turn;
        } catch (InterruptedException stop) {
            turn.close();
            throw stop;
        }
    }

    /** Hosts that are waited for, or were not long ago. */
    int remembered() {
        return gates.size();
    }

    private void leave(String host) {
        gates.computeIfPresent(host, (name, gate) -> {
            gate.users--;
            return gate;
        });
    }

    private void forget() {
        if (gates.size() > MANY) {
            gates.keySet().forEach(host -> gates.computeIfPresent(host, (name, gate) -> gate.users == 0 ? null : gate));
        }
    }
}
