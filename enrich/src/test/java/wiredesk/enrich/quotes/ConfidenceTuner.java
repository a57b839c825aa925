package wiredesk.enrich.quotes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wiredesk.enrich.entities.Entities;
import wiredesk.enrich.evaluate.gold.GoldFile;
import wiredesk.enrich.evaluate.gold.LabelledQuote;
import wiredesk.enrich.evaluate.gold.LabelledText;
import wiredesk.enrich.evaluate.gold.SpeakerMention;
import wiredesk.enrich.evaluate.gold.Stretch;
import wiredesk.enrich.evaluate.quotes.Judgement;
import wiredesk.enrich.quotes.FoundQuote.Range;
import wiredesk.enrich.quotes.content.Weights;
import wiredesk.enrich.quotes.speakers.SpeakerFound;
import wiredesk.enrich.text.Document;
import wiredesk.models.EnglishModel;
import wiredesk.models.LanguageModel;

/**
 * Makes {@code confidence.tsv} from articles that people marked up: tunes the readings on three quarters of them and judges
 * the quotes found in the last, four times over. A tool, run by hand:
 * {@code ConfidenceTuner GOLD.jsonl src/main/resources/wiredesk/enrich/quotes}.
 */
final class ConfidenceTuner {
    private static final int FOLDS = 4;

    private final List<GoldArticle> articles;
    private final List<LabelledText> texts;
    private final List<Document> documents = new ArrayList<>();
    private final LogLinearTuner confidence = new LogLinearTuner();

    private ConfidenceTuner(Path gold) throws IOException {
        articles = GoldArticle.read(gold);
        texts = GoldFile.read(gold).texts();
        LanguageModel model = EnglishModel.load();
        articles.forEach(article -> documents.add(Document.read(article.text(), model)));
    }

    public static void main(String[] args) throws IOException {
        ConfidenceTuner tuner = new ConfidenceTuner(Path.of(args[0]));
        for (int fold = 0; fold < FOLDS; fold++) {
            tuner.learn(fold);
        }
        System.out.println(tuner.confidence.choices() + " quotes");
        QuoteTuner.write(tuner.confidence.fit(), Path.of(args[1], "confidence.tsv"));
    }

    private void learn(int fold) {
        QuoteTuner readings = new QuoteTuner();
        for (int i = 0; i < articles.size(); i++) {
            if (i % FOLDS != fold) {
                readings.learn(articles.get(i), documents.get(i));
            }
        }
        Weights beginnings = readings.beginnings();
        Weights ends = readings.ends();
        for (int i = fold; i < articles.size(); i += FOLDS) {
            Document document = documents.get(i);
            List<FoundQuote> found = new QuoteFinder(
                            document, Entities.of(document), beginnings, ends, Confidence.uncalibrated())
                    .find();
            judge(document, texts.get(i), found);
        }
    }

    private void judge(Document document, LabelledText gold, List<FoundQuote> found) {
        List<Boolean> right = Judgement.of(
                gold,
                found.stream().map(quote -> labelled(document, gold, quote)).toList());
        for (int i = 0; i < found.size(); i++) {
            FoundQuote quote = found.get(i);
            confidence.add(
                    List.of(Confidence.features(
                            quote.type(), quote.confidence(), quote.cue().isPresent(), quote.speaker())),
                    right.get(i) ? 0 : -1);
        }
    }

    private static LabelledQuote labelled(Document document, LabelledText gold, FoundQuote quote) {
        List<Stretch> content =
                quote.content().stream().map(range -> stretch(document, range)).toList();
        Optional<SpeakerMention> mention = quote.speaker()
                .filter(SpeakerFound::mentioned)
                .map(speaker -> stretch(document, new Range(speaker.mentionStart(), speaker.mentionEnd())))
                .map(words -> SpeakerMention.in(gold.text(), words, List.of(words)));
        return new LabelledQuote(
                content, quote.type(), mention, quote.speaker().flatMap(SpeakerFound::name), quote.confidence());
    }

    private static Stretch stretch(Document document, Range range) {
        var span = document.span(range.start(), range.end());
        return new Stretch(span.getStart(), span.getEnd());
    }
}
