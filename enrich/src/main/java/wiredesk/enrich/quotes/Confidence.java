package wiredesk.enrich.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import wiredesk.enrich.quotes.content.Weights;
import wiredesk.enrich.quotes.speakers.SpeakerFound;
import wiredesk.schemas.QuoteType;

/**
 * How likely a quote is right, its boundaries and its speaker: of the quotes with 0.8, eight in ten should be.
 *
 * <p>The reading of a cue has a probability of its own, but that says nothing of where the content ends or of who speaks, and
 * comes from the articles that the readings were tuned on. So it is one feature of several, weighed on articles that the
 * readings were not tuned on.
 *
 * <p>Source: Platt, Probabilistic Outputs for Support Vector Machines, 1999; here with more than one feature.
 */
final class Confidence {
    private static final int STEPS = 10;

    private final Optional<Weights> weights;

    private Confidence(Optional<Weights> weights) {
        this.weights = weights;
    }

    static Confidence read() {
        return new Confidence(Optional.of(Weights.read("/wiredesk/enrich/quotes/confidence.tsv")));
    }

    /** What is to be calibrated: the probability of the reading as it is. */
    static Confidence uncalibrated() {
        return new Confidence(Optional.empty());
    }

    /** @param reading how likely it is that the cue reports this content, 0 to 1 */
    double of(QuoteType type, double reading, boolean cued, Optional<SpeakerFound> speaker) {
        return weights.map(known -> 1 / (1 + Math.exp(-known.score(features(type, reading, cued, speaker)))))
                .orElse(reading);
    }

    static List<String> features(QuoteType type, double reading, boolean cued, Optional<SpeakerFound> speaker) {
        String kind = type.name().toLowerCase(Locale.ROOT);
        List<String> features = new ArrayList<>();
        // One for each step that the reading is above: how much each step adds is learnt, so the curve may have any
        // shape.
        for (int step = 0; step < STEPS && reading * STEPS >= step; step++) {
            features.add(kind + " above " + step);
        }
        features.add(kind + (cued ? " with a cue" : " without a cue"));
        features.add("speaker "
                + speaker.map(found ->
                                found.mentioned() ? found.resolution().name().toLowerCase(Locale.ROOT) : "carried over")
                        .orElse("unknown"));
        return features;
    }
}
