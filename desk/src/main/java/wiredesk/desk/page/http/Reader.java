package wiredesk.desk.page.http;

import io.javalin.http.sse.SseClient;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import wiredesk.desk.page.query.Wire;
import wiredesk.desk.page.query.WireFilter;
import wiredesk.desk.page.shown.Json;

/**
 * Somebody who follows the wire. What changes waits here by its id until it can be sent, so that a slow reader gets each
 * article once, as it stands then, and costs nobody else anything.
 */
final class Reader implements Runnable {

    private static final Duration PULSE = Duration.ofSeconds(5);
    /** More than that have changed since it last read: it had better load the list again. */
    private static final int MOST_WAITING = 2_000;

    private final SseClient client;
    private final WireFilter filter;
    private final Wire wire;
    private final Supplier<Object> pulse;
    private final Set<String> waiting = new LinkedHashSet<>();
    private boolean overrun = true; // the first thing that is said is hello
    private boolean closed;

    /** @param pulse what is said when nothing else is */
    Reader(SseClient client, WireFilter filter, Wire wire, Supplier<Object> pulse) {
        this.client = client;
        this.filter = filter;
        this.wire = wire;
        this.pulse = pulse;
    }

    synchronized void changed(Set<String> articles) {
        if (waiting.size() + articles.size() > MOST_WAITING) {
            waiting.clear();
            overrun = true;
        } else {
            waiting.addAll(articles);
        }
        notifyAll();
    }

    synchronized void close() {
        closed = true;
        notifyAll();
    }

    /**
     * What there is to say.
     *
     * @param hello whether the list had better be loaded again
     * @param changed ids, none when it is time for a pulse
     */
    private record Batch(boolean hello, List<String> changed) {}

    /** Sends until it is closed; the client closes it when nobody listens any more. */
    @Override
    public void run() {
        Instant pulsed = Instant.EPOCH;
        for (Batch batch = next(Instant.EPOCH); batch != null; batch = next(pulsed.plus(PULSE))) {
            if (batch.hello()) {
                client.sendEvent("hello", Json.write(pulse.get()));
            }
            send(batch.changed());
            if (Instant.now().isAfter(pulsed.plus(PULSE))) {
                client.sendEvent("pulse", Json.write(pulse.get()));
                pulsed = Instant.now();
            }
        }
        client.close();
    }

    /** Waits for something to say, so long at most; null at the end. Nothing is sent here: who tells of changes would wait. */
    private synchronized Batch next(Instant atLatest) {
        try {
            while (!closed && !overrun && waiting.isEmpty() && Instant.now().isBefore(atLatest)) {
                wait(Math.max(1, Duration.between(Instant.now(), atLatest).toMillis()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closed = true;
        }
        if (closed) {
            return null;
        }
        Batch batch = new Batch(overrun, List.copyOf(waiting));
        overrun = false;
        waiting.clear();
        return batch;
    }

    private void send(List<String> changed) {
        if (changed.isEmpty()) {
            return;
        }
        Map<String, String> cards = wire.among(filter, changed);
        for (String id : changed) {
            String card = cards.get(id);
            if (card != null) {
                client.sendEvent("article", card);
            } else {
                client.sendEvent("gone", Json.write(Map.of("id", id)));
            }
        }
    }
}
