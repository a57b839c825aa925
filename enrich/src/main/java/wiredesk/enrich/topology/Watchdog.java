package wiredesk.enrich.topology;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.apache.kafka.common.errors.InterruptException;
import wiredesk.runtime.logging.LogContext;
import wiredesk.runtime.meters.Buckets;
import wiredesk.runtime.meters.Latency;
import wiredesk.runtime.streams.PoisonRecord;
import wiredesk.schemas.EnrichedArticle;
import wiredesk.schemas.RawArticle;

/**
 * Lets the extractor take so long over one article and no longer: the article becomes a dead letter and the next has its
 * turn, where otherwise the transaction would time out, and the article come again for ever. Java cannot end a thread that
 * does not listen, so what has run away goes on beside, and is counted.
 */
public final class Watchdog implements Function<RawArticle, EnrichedArticle> {

    private final Function<RawArticle, EnrichedArticle> extractor;
    private final Duration budget;
    private final ExecutorService threads = Executors.newCachedThreadPool(Watchdog::thread);
    private final AtomicInteger reading = new AtomicInteger();
    private final AtomicInteger awaited = new AtomicInteger();
    private final Latency extraction;

    /**
     * @param budget for one article
     * @param lane what its meters are tagged with
     */
    public Watchdog(
            Function<RawArticle, EnrichedArticle> extractor, Duration budget, MeterRegistry meters, String lane) {
        this.extractor = extractor;
        this.budget = budget;
        Gauge.builder("wiredesk.enrich.runaways", this, it -> Math.max(0, it.reading.get() - it.awaited.get()))
                .description("Articles that are still being read though nobody waits for them any more")
                .tag("lane", lane)
                .register(meters);
        this.extraction = Latency.of(
                meters,
                "wiredesk.enrich.extraction",
                "Time that the extractor took over one article, failures included",
                Buckets.WORK,
                Tags.of("lane", lane));
    }

    /** @throws PoisonRecord if the article takes longer */
    @Override
    public EnrichedArticle apply(RawArticle article) {
        awaited.incrementAndGet();
        Future<EnrichedArticle> result = threads.submit(LogContext.carried(() -> read(article)));
        try {
            return result.get(budget.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            result.cancel(true);
            throw new PoisonRecord("reading took longer than " + budget.toMillis() + " ms (enrich.article.max-time)");
        } catch (InterruptedException e) {
            result.cancel(true);
            throw new InterruptException(e);
        } catch (ExecutionException e) {
            throw thrown(e.getCause());
        } finally {
            awaited.decrementAndGet();
        }
    }

    private EnrichedArticle read(RawArticle article) {
        reading.incrementAndGet();
        long began = System.nanoTime();
        try {
            return extractor.apply(article);
        } finally {
            extraction.record(Duration.ofNanos(System.nanoTime() - began));
            reading.decrementAndGet();
        }
    }

    /** As if the extractor had been called here. */
    private static RuntimeException thrown(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return (RuntimeException) failure;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "extract");
        thread.setDaemon(true);
        return thread;
    }
}
