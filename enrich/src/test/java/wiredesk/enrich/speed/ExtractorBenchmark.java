package wiredesk.enrich.speed;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import wiredesk.enrich.Extractor;
import wiredesk.enrich.Samples;
import wiredesk.enrich.clean.CleanText;
import wiredesk.enrich.entities.Entities;
import wiredesk.enrich.language.PlainModel;
import wiredesk.enrich.quotes.FoundQuote;
import wiredesk.enrich.quotes.QuoteFinder;
import wiredesk.enrich.text.Document;
import wiredesk.models.EnglishModel;
import wiredesk.models.LanguageModel;
import wiredesk.schemas.EnrichedArticle;
import wiredesk.schemas.RawArticle;

/**
 * Tokens a second on one thread, everything on, and those of each stage alone, for articles of three lengths: the time is
 * linear if the rates are alike.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx1g", "-XX:+UseSerialGC"})
public class ExtractorBenchmark {

    /** What one call reads. JMH prints it for each second. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Read {
        public long tokens;

        @Setup(Level.Iteration)
        public void reset() {
            tokens = 0;
        }
    }

    @Param({"500", "5000", "100000"})
    public int length;

    private LanguageModel model;
    private Extractor extractor;
    private final LanguageModel plain = new PlainModel();
    private RawArticle article;
    private Document document;
    private Entities named;
    private int tokens;

    @Setup
    public void load() {
        model = EnglishModel.load();
        extractor = Extractor.with(model);
        article = Samples.article(Newsprint.words(length * 6 / 7)); // the rest is punctuation
        document = Document.read(article.getBody(), model);
        named = Entities.of(document);
        tokens = document.tokens();
    }

    @Benchmark
    public EnrichedArticle extractor(Read read) {
        read.tokens += tokens;
        return extractor.extract(article);
    }

    @Benchmark
    public Document modelAlone(Read read) {
        read.tokens += tokens;
        return Document.read(article.getBody(), model);
    }

    /** The text tidied up, before anything is read in it. */
    @Benchmark
    public CleanText cleaning(Read read) {
        read.tokens += tokens;
        return CleanText.of(article.getBody());
    }

    /** Sentences and tokens, without tags and names. */
    @Benchmark
    public Document sentencesAndTokens(Read read) {
        read.tokens += tokens;
        return Document.read(article.getBody(), plain);
    }

    /** Who and what is named, in a text that the model has read. */
    @Benchmark
    public Entities entities(Read read) {
        read.tokens += tokens;
        return Entities.of(document);
    }

    /** Who says what, in a text whose names are known. */
    @Benchmark
    public List<FoundQuote> quotes(Read read) {
        read.tokens += tokens;
        return new QuoteFinder(document, named).find();
    }
}
