package wiredesk.sink.rebuild;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.Cancellable;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.Punctuator;
import org.apache.kafka.streams.processor.api.ProcessingContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import wiredesk.runtime.streams.PoisonRecord;
import wiredesk.schemas.RebuildHeaders;
import wiredesk.sink.state.ArticleState;

/**
 * Goes through a partition's articles for rebuilds, for a moment at a time between the live ones. What it sends is the state
 * as it is in that moment, by the producer that live changes leave by, so these stay the last word. It keeps its place in a
 * store and goes on there after a crash.
 */
public final class Rebuilding implements Punctuator {

    static final Duration INTERVAL = Duration.ofMillis(50);

    /** As short as a backfill's, for the same reason: between two runs live articles have their turn. */
    private static final Duration A_RUN = Duration.ofMillis(5);

    private static final int LOOKED_AT_A_RUN = 50;

    private final Rebuilds rebuilds;
    private final KeyValueStore<String, ArticleState> articles;
    private final Mender mender;
    private final ProcessingContext context;
    private final Clock clock;
    private Optional<Cancellable> schedule = Optional.empty();

    /** @param store of {@link RebuildStore} */
    public Rebuilding(
            KeyValueStore<String, byte[]> store,
            KeyValueStore<String, ArticleState> articles,
            Mender mender,
            ProcessingContext context,
            Clock clock) {
        this.rebuilds = new Rebuilds(store);
        this.articles = articles;
        this.mender = mender;
        this.context = context;
        this.clock = clock;
    }

    /**
     * A record about a rebuild has arrived: a request, a question, or a note that it is done, which ends what a request has
     * begun where the topic is read anew.
     *
     * @throws PoisonRecord if it does not say what is to be rebuilt
     */
    public void take(String key, Record<?, ?> record) {
        Headers headers = record.headers();
        String id = RebuildHeaders.rebuild(headers).orElseThrow();
        if (RebuildHeaders.isNote(headers)) {
            rebuilds.remove(id);
        } else {
            Target target = target(headers);
            List<String> stale = RebuildHeaders.texts(headers, RebuildHeaders.STALE);
            if (!stale.isEmpty()) {
                answer(target, key, stale, record);
            } else if (!rebuilds.has(id)) {
                rebuilds.put(Rebuild.begin(id, target));
            }
        }
        await();
    }

    /** Of an article that was forgotten subscribers keep what they have, unless somebody wants it otherwise. */
    private void answer(Target target, String articleId, List<String> stale, Record<?, ?> question) {
        Optional<ArticleState> state = Optional.ofNullable(articles.get(articleId));
        if (state.isPresent() || question.headers().lastHeader(RebuildHeaders.UNKNOWN) != null) {
            mender.takeBack(target, articleId, state, stale, question);
        }
    }

    /** To be called also whenever a route has changed, which a rebuild may wait for. */
    public void await() {
        boolean work = next().isPresent();
        if (work && schedule.isEmpty()) {
            schedule = Optional.of(context.schedule(INTERVAL, PunctuationType.WALL_CLOCK_TIME, this));
        } else if (!work) {
            schedule.ifPresent(Cancellable::cancel);
            schedule = Optional.empty();
        }
    }

    @Override
    public void punctuate(long timestamp) {
        next().ifPresent(rebuild -> goOn(rebuild, timestamp));
        await();
    }

    private void goOn(Rebuild rebuild, long timestamp) {
        Instant end = clock.instant().plus(A_RUN);
        long sent = 0;
        int looked = 0;
        try (KeyValueIterator<String, ArticleState> range =
                articles.range(rebuild.next().orElse(null), null)) {
            while (range.hasNext()) {
                KeyValue<String, ArticleState> each = range.next();
                boolean timeIsUp = looked > 0 && !clock.instant().isBefore(end);
                if (timeIsUp || looked == LOOKED_AT_A_RUN) {
                    rebuilds.put(rebuild.at(each.key, sent));
                    return;
                }
                looked++;
                sent += mender.send(rebuild.target(), each.key, each.value, timestamp);
                if (mender.isWaiting(rebuild.target())) { // the route failed at this article, and has yet to get it
                    rebuilds.put(rebuild.at(each.key, sent));
                    return;
                }
            }
        }
        rebuilds.remove(rebuild.id());
        mender.finish(rebuild.finished(sent));
    }

    private Optional<Rebuild> next() {
        return rebuilds.all().stream()
                .filter(rebuild -> !mender.isWaiting(rebuild.target()))
                .findFirst();
    }

    private static Target target(Headers headers) {
        String text = RebuildHeaders.text(headers, RebuildHeaders.TARGET).orElse("");
        try {
            return new Target(text);
        } catch (IllegalArgumentException e) {
            throw new PoisonRecord(RebuildHeaders.TARGET + " is " + e.getMessage(), e);
        }
    }
}
