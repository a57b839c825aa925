package wiredesk.sink.topology;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.streams.processor.Punctuator;
import org.apache.kafka.streams.processor.api.Record;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wiredesk.runtime.streams.PoisonRecord;
import wiredesk.sink.state.ArticleState;
import wiredesk.sink.state.Decision;
import wiredesk.sink.state.StateMachine;
import wiredesk.sink.topology.Delivery.Outgoing;

/** Lets out the articles whose embargo has ended, and sets the alarm for the next that does. */
final class Releases implements Punctuator {

    /** Many end at midnight; between two runs others have their turn, and the transaction is kept short. */
    private static final int MOST_A_RUN = 500;

    private static final Logger LOG = LoggerFactory.getLogger(Releases.class);

    private final ArticleStates states;
    private final Embargoes embargoes;
    private final Delivery delivery;
    private final Alarm alarm;
    private final Clock clock;
    private final SinkMeters meters;

    Releases(
            ArticleStates states, Embargoes embargoes, Delivery delivery, Alarm alarm, Clock clock, SinkMeters meters) {
        this.states = states;
        this.embargoes = embargoes;
        this.delivery = delivery;
        this.alarm = alarm;
        this.clock = clock;
        this.meters = meters;
    }

    @Override
    public void punctuate(long timestamp) {
        Instant now = clock.instant();
        alarm.stop();
        embargoes.due(now, MOST_A_RUN).forEach(id -> release(id, now));
        await();
    }

    /** To be called whenever an embargo has come or gone. */
    void await() {
        alarm.set(embargoes.earliest(), this);
    }

    private void release(String id, Instant now) {
        ArticleState held = states.find(id)
                .orElseThrow(() -> new IllegalStateException(id + " is under an embargo, and has no state"));
        try {
            Decision decision = StateMachine.release(held, now);
            Outgoing outgoing = delivery.prepare(id, Optional.of(held), decision);
            states.put(id, Optional.of(held), decision.next());
            delivery.send(outgoing, new Record<>(id, null, now.toEpochMilli()));
            meters.released(held.due().orElse(now), now);
        } catch (PoisonRecord e) {
            // It was small enough when it arrived. There are no bytes to make a dead letter of: delivered again, it
            // has.
            LOG.error("{} stays in though its embargo has ended, deliver it again: {}", id, e.getMessage());
            embargoes.move(id, held.due(), Optional.empty());
        }
    }
}
