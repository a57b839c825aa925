package wiredesk.enrich.quotes;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import wiredesk.enrich.entities.Entities;
import wiredesk.enrich.quotes.GoldArticle.Stretch;
import wiredesk.enrich.quotes.content.Endings;
import wiredesk.enrich.quotes.content.Option;
import wiredesk.enrich.quotes.content.Options;
import wiredesk.enrich.quotes.content.Weights;
import wiredesk.enrich.quotes.cues.Cue;
import wiredesk.enrich.quotes.cues.CueFinder;
import wiredesk.enrich.quotes.grammar.MarkedDocument;
import wiredesk.enrich.quotes.grammar.Subjects;
import wiredesk.enrich.text.Document;
import wiredesk.models.EnglishModel;
import wiredesk.models.LanguageModel;

/**
 * Makes {@code beginnings.tsv} and {@code ends.tsv} from articles that people marked up. A tool, run by hand:
 * {@code QuoteTuner GOLD.jsonl src/main/resources/wiredesk/enrich/quotes}.
 */
final class QuoteTuner {
    private static final double SAME = 0.8;

    private final LogLinearTuner beginnings = new LogLinearTuner();
    private final LogLinearTuner ends = new LogLinearTuner();

    public static void main(String[] args) throws IOException {
        QuoteTuner tuner = new QuoteTuner();
        LanguageModel model = EnglishModel.load();
        for (GoldArticle article : GoldArticle.read(Path.of(args[0]))) {
            tuner.learn(article, Document.read(article.text(), model));
        }
        System.out.println(tuner.beginnings.choices() + " cues, " + tuner.ends.choices() + " places to end");
        write(tuner.beginnings.fit(), Path.of(args[1], "beginnings.tsv"));
        write(tuner.ends.fit(), Path.of(args[1], "ends.tsv"));
    }

    Weights beginnings() {
        return weights(beginnings);
    }

    Weights ends() {
        return weights(ends);
    }

    void learn(GoldArticle article, Document document) {
        Entities entities = Entities.of(document);
        MarkedDocument marked = MarkedDocument.of(document);
        Subjects subjects = new Subjects(marked);
        Options options = new Options(marked, entities, subjects);
        Endings endings = new Endings(marked, entities);
        for (Cue cue : new CueFinder(marked, subjects).find()) {
            List<Option> all = options.of(cue);
            if (all.isEmpty()) {
                continue;
            }
            int right = -1;
            Stretch meant = null;
            for (int i = 0; i < all.size() && right < 0; i++) {
                for (Stretch stretch : article.stretches()) {
                    boolean cued = stretch.cued(document.start(cue.head()), document.end(cue.head()));
                    if (right < 0 && cued && fits(article, document, all.get(i), stretch)) {
                        right = i;
                        meant = stretch;
                    }
                }
            }
            beginnings.add(all.stream().map(Option::features).toList(), right);
            if (right >= 0 && all.get(right).end() < 0) {
                learnEnd(article, document, endings.of(cue, all.get(right)), all.get(right), meant);
            }
        }
    }

    private static boolean fits(GoldArticle article, Document document, Option option, Stretch stretch) {
        int start = GoldArticle.trimStart(
                article.text(), document.start(option.start()), article.text().length());
        if (option.end() < 0) {
            return stretch.start() == start;
        }
        int end = GoldArticle.trimEnd(article.text(), start, document.end(option.end() - 1));
        double common = Math.min(end, stretch.end()) - Math.max(start, stretch.start());
        return common / (Math.max(end, stretch.end()) - Math.min(start, stretch.start())) >= SAME;
    }

    private void learnEnd(
            GoldArticle article, Document document, List<Endings.Ending> endings, Option option, Stretch meant) {
        List<Endings.Ending> passed = new ArrayList<>();
        for (Endings.Ending ending : endings) {
            int end =
                    GoldArticle.trimEnd(article.text(), document.start(option.start()), document.end(ending.end() - 1));
            boolean stops = end == meant.end();
            if (stops) {
                passed.forEach(place -> ends.add(List.of(place.features()), -1));
                if (!ending.features().isEmpty()) {
                    ends.add(List.of(ending.features()), 0);
                }
                return;
            }
            passed.add(ending);
        }
    }

    private static Weights weights(LogLinearTuner tuner) {
        Map<String, Float> weights = new HashMap<>();
        tuner.fit().forEach((feature, weight) -> weights.put(feature, weight.floatValue()));
        return new Weights(weights);
    }

    static void write(Map<String, Double> weights, Path file) throws IOException {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
            new TreeMap<>(weights)
                    .forEach((feature, weight) ->
                            out.print(feature + "\t" + String.format(Locale.ROOT, "%.2f", weight) + "\n"));
        }
    }
}
