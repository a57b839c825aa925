package wiredesk.desk.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.apache.kafka.streams.StreamsConfig;
import wiredesk.enrich.Extractor;
import wiredesk.runtime.config.Settings;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.schemas.RawArticle;

/**
 * Plays the same articles through a running system, through the extractor alone and through Kafka alone, in turn and round
 * after round, and says how fast each was. What it has published it takes back at the end, if the plan says so.
 */
public final class Bench {

    private final Plan plan;
    private final Settings settings;
    private final Supplier<Extractor> extractor;
    private final boolean embedded;
    private final KafkaClients clients;
    private final int threads;

    /**
     * @param settings of the system, which runs
     * @param extractor asked once, if the plan has baselines
     * @param embedded whether the system runs in this process
     */
    public Bench(Plan plan, Settings settings, Supplier<Extractor> extractor, boolean embedded) {
        this.plan = plan;
        this.settings = settings;
        this.extractor = extractor;
        this.embedded = embedded;
        this.clients = new KafkaClients(settings);
        this.threads = Integer.parseInt(clients.streams("bench")
                .get(StreamsConfig.NUM_STREAM_THREADS_CONFIG)
                .toString());
    }

    /**
     * Runs from start to end.
     *
     * @param texts articles to play; not empty
     * @param progress told of each article that has gone through something
     * @throws IllegalStateException if what was published could not be taken back, with the number of articles
     */
    public Report run(List<RawArticle> texts, IntConsumer progress) throws InterruptedException {
        Instant started = Instant.now();
        List<Edition> published = new ArrayList<>();
        try (Wire wire = new Wire(clients)) {
            try {
                return new Rounds(wire, () -> new Edition(texts, started), published, progress).run();
            } finally {
                takeBack(wire, published);
            }
        }
    }

    /** Also after an interruption: subscribers must not keep what was never news. */
    private void takeBack(Wire wire, List<Edition> published) throws InterruptedException {
        if (!plan.kill()) {
            return;
        }
        boolean interrupted = Thread.interrupted();
        Kills kills = new Kills(clients, wire);
        int left = 0;
        for (Edition edition : published) {
            left += kills.kill(edition);
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        if (left > 0) {
            throw new IllegalStateException("no tombstone was seen for " + left + " articles of the source "
                    + Edition.SOURCE + "; they may still be out");
        }
    }

    /** The rounds of one run. */
    private final class Rounds {
        private final Pipeline pipeline;
        private final BareExtractor bare;
        private final Passthrough passthrough;
        private final Supplier<Edition> editions;
        private final List<Edition> published;
        private final IntConsumer progress;

        Rounds(Wire wire, Supplier<Edition> editions, List<Edition> published, IntConsumer progress) {
            this.pipeline = new Pipeline(clients, wire, embedded);
            this.bare = plan.baselines() ? new BareExtractor(extractor.get()::extract, threads) : null;
            this.passthrough = plan.baselines() ? new Passthrough(settings, wire) : null;
            this.editions = editions;
            this.published = published;
            this.progress = progress;
        }

        Report run() throws InterruptedException {
            Counts counts = Counts.NONE;
            if (plan.warmUp() > 0) {
                counts = counts.plus(round(Load.all(plan.warmUp()), new Figures()));
            }
            List<Figures> rounds = new ArrayList<>();
            for (int round = 0; round < plan.rounds(); round++) {
                Figures figures = new Figures();
                counts = counts.plus(round(plan.load(), figures));
                rounds.add(figures);
            }
            return new Report(plan, threads, embedded, counts, rounds);
        }

        private Counts round(Load load, Figures figures) throws InterruptedException {
            Edition edition = editions.get();
            published.add(edition);
            Pipeline.Outcome whole = pipeline.run(edition, load, progress);
            whole.figures().forEach(figures::put);
            if (plan.baselines() && whole.counts().published() > 0) {
                baselines(whole.counts().published(), figures);
            }
            return whole.counts();
        }

        private void baselines(int articles, Figures figures) throws InterruptedException {
            bare.run(editions.get(), articles, progress).addTo(figures, "bare");
            passthrough.run(editions.get(), articles, progress).addTo(figures, "passthrough");
            figures.putRatio("ratios.pipelineToBare", "pipeline.articlesPerSecond", "bare.articlesPerSecond");
            figures.putRatio(
                    "ratios.pipelineToPassthrough", "pipeline.articlesPerSecond", "passthrough.articlesPerSecond");
            figures.putRatio(
                    "ratios.bareCpuToPipelineCpu",
                    "bare.cpuSecondsPer1000Articles",
                    "pipeline.cpuSecondsPer1000Articles");
        }
    }
}
