package wiredesk.enrich.quotes;

import java.util.ArrayList;
import java.util.List;
import wiredesk.enrich.entities.Entities;
import wiredesk.enrich.quotes.content.Endings;
import wiredesk.enrich.quotes.content.Option;
import wiredesk.enrich.quotes.content.Options;
import wiredesk.enrich.quotes.content.Weights;
import wiredesk.enrich.quotes.cues.Cue;
import wiredesk.enrich.quotes.grammar.MarkedDocument;
import wiredesk.enrich.quotes.grammar.Subjects;

/** Weighs the readings of a cue and where its content ends. */
final class CueReader {
    private final Options options;
    private final Endings endings;
    private final Weights beginnings;
    private final Weights ends;

    CueReader(MarkedDocument marked, Entities entities, Subjects subjects, Weights beginnings, Weights ends) {
        this.options = new Options(marked, entities, subjects);
        this.endings = new Endings(marked, entities);
        this.beginnings = beginnings;
        this.ends = ends;
    }

    /** All readings of a cue, each with its likeliest ending; their probabilities and that of "reports nothing" add up to 1. */
    List<Proposal> read(Cue cue) {
        List<Option> all = options.of(cue);
        double[] odds = new double[all.size()];
        double sum = 1;
        for (int i = 0; i < odds.length; i++) {
            odds[i] = Math.exp(Math.min(50, beginnings.score(all.get(i).features())));
            sum += odds[i];
        }
        List<Proposal> read = new ArrayList<>();
        for (int i = 0; i < odds.length; i++) {
            Option option = all.get(i);
            int end = option.end() >= 0 ? option.end() : likeliestEnd(cue, option);
            if (end > option.start()) {
                read.add(new Proposal(cue, option, option.start(), end, Math.min(1, odds[i] / sum)));
            }
        }
        return read;
    }

    /** Each ending's odds say how likely the content is to stop there once it got there. */
    private int likeliestEnd(Cue cue, Option option) {
        double reached = 1;
        double best = -1;
        int end = option.start();
        for (Endings.Ending ending : endings.of(cue, option)) {
            double stops = ending.features().isEmpty() ? 1 : 1 / (1 + Math.exp(-ends.score(ending.features())));
            if (reached * stops > best) {
                best = reached * stops;
                end = ending.end();
            }
            reached *= 1 - stops;
        }
        return end;
    }
}
