package wiredesk.enrich.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import wiredesk.enrich.Samples;
import wiredesk.enrich.evaluate.entities.EntityGroup;
import wiredesk.enrich.evaluate.entities.EntityScore;
import wiredesk.enrich.evaluate.figures.Share;
import wiredesk.enrich.evaluate.gold.CodePointText;
import wiredesk.enrich.evaluate.gold.GoldFile;
import wiredesk.enrich.evaluate.gold.LabelledQuote;
import wiredesk.enrich.evaluate.gold.LabelledText;
import wiredesk.enrich.evaluate.gold.Marking;
import wiredesk.enrich.evaluate.quotes.QuoteScore;
import wiredesk.enrich.evaluate.quotes.TypeGroup;
import wiredesk.schemas.EntityType;
import wiredesk.schemas.QuoteType;

class EvaluationTest {

    @Test
    void textsAreComparedInTheirOwnOffsets() throws IOException {
        // given a text that is cleaned before it is read, with a character of two chars
        Marking text = Marking.of("\ud83d\ude00 Bridge to open\n\nBy Nora Brandt\n\n"
                + "[SALEM] \"The bridge will open in March,\" Maria Lopez said.");
        LabelledQuote quote = text.by("Maria Lopez", text.quote(QuoteType.DIRECT, "The bridge will open in March"));
        AtomicInteger done = new AtomicInteger();

        // when
        Report report = run(
                new LabelledText(
                        "1",
                        text.text(),
                        Optional.of(List.of(quote)),
                        Optional.of(List.of(text.entity(EntityType.PERSON, "Maria Lopez")))),
                done::incrementAndGet);

        // then
        assertThat(done).hasValue(1);
        assertThat(report.documents()).isEqualTo(1);
        assertThat(report.tokens()).isBetween(10L, 20L);
        assertThat(report.tokensPerSecond()).isPositive();
        assertThat(report.quotes().orElseThrow().failures()).isEmpty();
        QuoteScore quotes = report.quotes().orElseThrow().scores().get(TypeGroup.DIRECT);
        assertThat(quotes.endToEnd().precision()).isEqualTo(new Share(1, 1));
        EntityScore persons = report.entities().orElseThrow().scores().get(EntityGroup.PERSON);
        assertThat(persons.exact().recall()).isEqualTo(new Share(1, 1));
    }

    @Test
    void whatNobodyMarkedIsNotScored() throws IOException {
        CodePointText text = new CodePointText("It floats.");

        Report report = run(new LabelledText("1", text, Optional.empty(), Optional.of(List.of())), () -> {});

        assertThat(report.quotes()).isEmpty();
        assertThat(report.entities()).isPresent();
    }

    private static Report run(LabelledText text, Runnable progress) throws IOException {
        return new Evaluation(Samples.EXTRACTOR).run(new GoldFile(Path.of("own.jsonl"), List.of(text)), progress);
    }
}
