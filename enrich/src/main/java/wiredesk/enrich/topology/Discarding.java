package wiredesk.enrich.topology;

import org.apache.kafka.streams.processor.api.ContextualFixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import wiredesk.runtime.streams.Outcomes;
import wiredesk.schemas.RawArticle;

/**
 * Keeps back what nobody waits for any more: articles of a replay that has been canceled. Before they are read, because
 * reading is what takes the time.
 */
final class Discarding extends ContextualFixedKeyProcessor<String, RawArticle, RawArticle> {

    private final ReplayTargets targets;
    private final Outcomes outcomes;

    Discarding(ReplayTargets targets, Outcomes outcomes) {
        this.targets = targets;
        this.outcomes = outcomes;
    }

    @Override
    public void process(FixedKeyRecord<String, RawArticle> record) {
        if (targets.isGone(record.headers())) {
            outcomes.count(ReplayTargets.DISCARDED, record.key());
        } else {
            context().forward(record);
        }
    }
}
