package wiredesk.enrich.evaluate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import wiredesk.enrich.Extraction;
import wiredesk.enrich.ExtractionJson;
import wiredesk.enrich.Extractor;
import wiredesk.enrich.evaluate.entities.EntityEvaluation;
import wiredesk.enrich.evaluate.gold.GoldFile;
import wiredesk.enrich.evaluate.gold.LabelledText;
import wiredesk.enrich.evaluate.quotes.QuoteEvaluation;

/** Compares what the extractor finds with what people marked. */
public final class Evaluation {
    private final Extractor extractor;

    public Evaluation(Extractor extractor) {
        this.extractor = extractor;
    }

    /**
     * Reads every text of a file on this thread, one after the other, and compares.
     *
     * @param progress told of every text that is done
     */
    public Report run(GoldFile gold, Runnable progress) throws IOException {
        QuoteEvaluation quotes = new QuoteEvaluation();
        EntityEvaluation entities = new EntityEvaluation();
        long tokens = 0;
        long nanos = 0;
        for (LabelledText marked : gold.texts()) {
            String text = marked.text().toString();
            long start = System.nanoTime();
            Extraction extraction = extractor.readWhole(text);
            nanos += System.nanoTime() - start;
            tokens += extraction.document().tokens();
            LabelledText found = found(marked.id(), text, extraction);
            marked.quotes()
                    .ifPresent(list -> quotes.add(
                            marked.id(), marked.text(), list, found.quotes().get()));
            marked.entities()
                    .ifPresent(list -> entities.add(
                            marked.id(), marked.text(), list, found.entities().get()));
            progress.run();
        }
        return new Report(
                gold.path(),
                gold.texts().size(),
                tokens,
                Duration.ofNanos(nanos),
                Optional.of(quotes.result()).filter(result -> result.documents() > 0),
                Optional.of(entities.result()).filter(result -> result.documents() > 0));
    }

    /** By way of the line that {@code extract --jsonl} writes: what is scored is what it gives, to the last digit. */
    private static LabelledText found(String id, String text, Extraction extraction) throws IOException {
        String line = new String(ExtractionJson.of(id, text, extraction), StandardCharsets.UTF_8);
        return LabelledText.read("what was found in " + id, line);
    }
}
