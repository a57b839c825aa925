package wiredesk.desk.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.IntConsumer;
import wiredesk.schemas.EnrichedArticle;
import wiredesk.schemas.RawArticle;

/** The load through the extractor alone, on as many threads as enrich has, with no Kafka around it. */
final class BareExtractor {

    private final Function<RawArticle, EnrichedArticle> extractor;
    private final int threads;

    BareExtractor(Function<RawArticle, EnrichedArticle> extractor, int threads) {
        this.extractor = extractor;
        this.threads = threads;
    }

    Pace run(Edition edition, int articles, IntConsumer progress) throws InterruptedException {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            Instant start = Instant.now();
            ProcessorTime processor = new ProcessorTime();
            work(workers, edition, articles, progress);
            Duration took = Duration.between(start, Instant.now());
            return new Pace(articles, edition.words(articles), took, processor.used());
        } finally {
            workers.shutdownNow();
        }
    }

    private void work(ExecutorService workers, Edition edition, int articles, IntConsumer progress)
            throws InterruptedException {
        AtomicInteger next = new AtomicInteger();
        List<Future<?>> ends = new ArrayList<>();
        for (int thread = 0; thread < threads; thread++) {
            ends.add(workers.submit(() -> {
                for (int number = next.getAndIncrement(); number < articles; number = next.getAndIncrement()) {
                    extract(edition.article(number, Instant.now()));
                    progress.accept(1);
                }
            }));
        }
        for (Future<?> end : ends) {
            try {
                end.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException("the extractor alone failed: " + e.getCause(), e.getCause());
            }
        }
    }

    /** What the extractor fails on is a dead letter in the pipeline; here it is passed over, too. */
    private void extract(RawArticle article) {
        try {
            extractor.apply(article);
        } catch (RuntimeException | StackOverflowError poison) {
            return;
        }
    }
}
