package wiredesk.it.outcome;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.apache.kafka.common.IsolationLevel;
import wiredesk.it.platform.Platform;
import wiredesk.it.service.Supply;
import wiredesk.schemas.Topic;
import wiredesk.schemas.Topics;

/** A subscriber, who sees committed records, beside an observer who sees all that is written, committed or not. */
public final class Readers implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration POLL = Duration.ofMillis(10);
    private static final int WORK_AT_RISK = 3;

    private final LedgerReader subscriber;
    private final LedgerReader observer;

    public Readers(Platform platform, Topics topics) {
        subscriber = new LedgerReader(platform, topics, IsolationLevel.READ_COMMITTED);
        observer = new LedgerReader(platform, topics, IsolationLevel.READ_UNCOMMITTED);
    }

    /** What a subscriber has seen so far. */
    public Ledger committed() {
        return subscriber.read();
    }

    /** How many records of a stage a subscriber has seen so far. */
    public int committed(Function<Ledger, List<?>> stage) {
        return stage.apply(committed()).size();
    }

    /** How many records of a stage have been written so far, be they committed, open or aborted. */
    public int written(Function<Ledger, List<?>> stage) {
        return stage.apply(observer.read()).size();
    }

    public void awaitWritten(Function<Ledger, List<?>> stage, int count) {
        await().atMost(PATIENCE).pollInterval(POLL).until(() -> written(stage) >= count);
    }

    public void awaitCommitted(Function<Ledger, List<?>> stage, int count) {
        await().atMost(PATIENCE).pollInterval(POLL).until(() -> committed(stage) >= count);
    }

    /** Has more stories sent in, again and again, until records of a topic stand in an open transaction. */
    public void awaitUncommitted(Topic topic, Supply supply) {
        await().atMost(PATIENCE).pollInterval(POLL).until(() -> {
            supply.more();
            return subscriber.open(topic) >= WORK_AT_RISK;
        });
    }

    /** Whether all that was written is committed or aborted, and both have read it. */
    public boolean settled() throws Exception {
        subscriber.read();
        observer.read();
        return subscriber.settled() && observer.settled();
    }

    @Override
    public void close() {
        subscriber.close();
        observer.close();
    }
}
