package wiredesk.enrich.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wiredesk.enrich.ExtractionLines;
import wiredesk.enrich.Samples;
import wiredesk.enrich.evaluate.entities.EntityGroup;
import wiredesk.enrich.evaluate.entities.EntityResult;
import wiredesk.enrich.evaluate.entities.EntityScore;
import wiredesk.enrich.evaluate.figures.Percent;
import wiredesk.enrich.evaluate.figures.Score;
import wiredesk.enrich.evaluate.figures.Share;
import wiredesk.enrich.evaluate.gold.GoldFile;
import wiredesk.enrich.evaluate.quotes.QuoteResult;
import wiredesk.enrich.evaluate.quotes.QuoteScore;
import wiredesk.enrich.evaluate.quotes.TypeGroup;

/** The measures against the scorers that they were defined by, where those and the data are at hand. */
class ReferenceScorersTest {
    private static final int SOME = 8;

    private static final String LABELS = "PERSON=PER,ORGANISATION=ORG,PLACE=LOC,OTHER=MISC";

    /** Speakers with full names, which the quotes of the data have not. */
    private static final String NAMES = """
            {"id": "names", "text": "Ida Holm waited. \\"It floats,\\" she said. \\"It does not,\\" said Mr. Lund's pilot. Per Lund said that \\"it\\" may sink.", "quotes": [
             {"start": 17, "end": 29, "type": "direct", "speaker_name": "Ida Holm", "speaker_mention": {"start": 30, "end": 33, "text": "she"}},
             {"start": 40, "end": 54, "type": "direct", "speaker_name": "Dr Ada Berg", "speaker_mention": {"start": 60, "end": 76, "text": "Mr. Lund's pilot"}},
             {"start": 92, "end": 110, "type": "mixed", "speaker_name": "Per Lund", "speaker_mention": {"start": 78, "end": 86, "text": "Per Lund"}}]}
            """.replace("\n", " ");

    @TempDir
    Path folder;

    @Test
    void quotesScoreAsTheReferenceSays() throws Exception {
        Path gold = part("data/quotes/polnear.dev.jsonl");
        Files.writeString(gold, Files.readString(gold) + NAMES + "\n");
        Path found = extracted(gold);
        QuoteResult ours = evaluate(gold).quotes().orElseThrow();

        for (TypeGroup group : TypeGroup.values()) {
            String types = types(group);
            JsonNode reference = ReferenceScorers.score("score_quotes.py", gold, found, "--types", types);
            assertEqual(ours.scores().get(group), reference);
        }
    }

    private static void assertEqual(QuoteScore ours, JsonNode reference) {
        assertThat(ours.gold()).isEqualTo(reference.get("gold_items").asInt());
        assertThat(ours.found()).isEqualTo(reference.get("pred_items").asInt());
        assertThat(percents(ours.exact(), 1)).isEqualTo(list(reference.get("exact")));
        assertThat(percents(ours.close(), 1)).isEqualTo(list(reference.get("iou.8")));
        assertThat(percents(ours.overlap(), 1)).isEqualTo(list(reference.get("overlap")));
        assertThat(percents(ours.words(), 1)).isEqualTo(list(reference.get("token")));
        assertThat(percents(ours.endToEnd(), 1)).isEqualTo(list(reference.get("end_to_end")));
        assertThat(percent(ours.types())).isEqualTo(number(reference.get("type_acc")));
        JsonNode speakers = reference.get("attribution");
        assertThat(percent(ours.speakers().given())).isEqualTo(number(speakers.get("pred_given")));
        assertThat(percent(ours.speakers().mention())).isEqualTo(number(speakers.get("mention")));
        assertThat(percent(ours.speakers().mostOfMention())).isEqualTo(number(speakers.get("mention_iou.5")));
        assertThat(percent(ours.speakers().surname())).isEqualTo(number(speakers.get("last")));
        assertThat(percent(ours.speakers().right())).isEqualTo(number(speakers.get("either")));
        JsonNode names = reference.get("name");
        assertThat(ours.names().full().all()).isEqualTo(names.get("n").asInt());
        assertThat(percent(ours.names().full())).isEqualTo(number(names.get("full")));
        assertThat(percent(ours.names().surname())).isEqualTo(number(names.get("last")));
        assertThat(percent(ours.names().behindPronoun())).isEqualTo(number(names.get("pronoun_last")));
    }

    @Test
    void entitiesScoreAsTheReferenceSays() throws Exception {
        Path gold = part("data/entities/reuters2020.dev.jsonl");
        Path found = extracted(gold);
        EntityResult ours = evaluate(gold).entities().orElseThrow();

        for (EntityGroup group : EntityGroup.values()) {
            JsonNode reference =
                    ReferenceScorers.score("score_ner.py", gold, found, "--map", LABELS, "--only", labels(group));
            assertEqual(ours.scores().get(group), reference);
        }
    }

    private static void assertEqual(EntityScore ours, JsonNode reference) {
        assertThat(ours.gold()).isEqualTo(reference.get("n_gold").asInt());
        assertThat(ours.found()).isEqualTo(reference.get("n_pred").asInt());
        assertThat(percents(ours.exact(), 2)).isEqualTo(list(reference.get("micro")));
        assertThat(percents(ours.spans(), 2)).isEqualTo(list(reference.get("span_only")));
        assertThat(percents(ours.overlap(), 2)).isEqualTo(list(reference.get("relaxed")));
    }

    /** The first texts of a file, in a file of their own. */
    private Path part(String file) throws IOException {
        Path whole = ReferenceScorers.require(file);
        try (Stream<String> lines = Files.lines(whole)) {
            return Files.write(folder.resolve("gold.jsonl"), lines.limit(SOME).toList());
        }
    }

    private static Report evaluate(Path gold) throws IOException {
        return new Evaluation(Samples.EXTRACTOR).run(GoldFile.read(gold), () -> {});
    }

    private Path extracted(Path gold) throws IOException {
        Path found = folder.resolve("found.jsonl");
        try (InputStream in = new BufferedInputStream(Files.newInputStream(gold));
                OutputStream out = Files.newOutputStream(found)) {
            new ExtractionLines(Samples.EXTRACTOR).run(in, out, written -> {});
        }
        return found;
    }

    private static String types(TypeGroup group) {
        return switch (group) {
            case ALL -> "direct,mixed,indirect";
            case DIRECT_AND_MIXED -> "direct,mixed";
            case DIRECT -> "direct";
            case MIXED -> "mixed";
            case INDIRECT -> "indirect";
        };
    }

    private static String labels(EntityGroup group) {
        return switch (group) {
            case ALL -> "PER,ORG,LOC,MISC";
            case WITHOUT_OTHER -> "PER,ORG,LOC";
            case PERSON -> "PER";
            case ORGANISATION -> "ORG";
            case PLACE -> "LOC";
            case OTHER -> "MISC";
        };
    }

    private static List<Double> percents(Score score, int decimals) {
        return Stream.of(score.precision().fraction(), score.recall().fraction(), score.f1())
                .map(fraction -> Percent.of(fraction, decimals).doubleValue())
                .toList();
    }

    private static List<Double> list(JsonNode numbers) {
        return Stream.of(0, 1, 2).map(i -> numbers.get(i).asDouble()).toList();
    }

    private static Double percent(Share share) {
        return share.all() == 0 ? null : Percent.rounded(share.percent(), 1).doubleValue();
    }

    private static Double number(JsonNode number) {
        return number.isNull() ? null : (Double) number.asDouble();
    }
}
