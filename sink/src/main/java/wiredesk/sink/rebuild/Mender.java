package wiredesk.sink.rebuild;

import java.util.List;
import java.util.Optional;
import org.apache.kafka.streams.processor.api.Record;
import wiredesk.sink.state.ArticleState;

/** Sends what a rebuild needs, in the transaction of what caused it. */
public interface Mender {

    /** Whether nothing can be sent there now: a route is paused. */
    boolean isWaiting(Target target);

    /**
     * Sends again what is out of an article.
     *
     * @return how many records
     */
    int send(Target target, String articleId, ArticleState state, long timestamp);

    /**
     * Takes back those records of an article that are not out.
     *
     * @param state the article's; empty if nothing of it is known
     * @param cause gives the tombstones their time
     */
    void takeBack(
            Target target, String articleId, Optional<ArticleState> state, List<String> records, Record<?, ?> cause);

    /** Notes that this partition is done. */
    void finish(Rebuild done);
}
