package wiredesk.enrich.language;

import com.optimaize.langdetect.DetectedLanguage;
import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells the language of a text. Immutable and safe for use by many threads. */
public final class Languages {
    /** More text makes the answer no surer. */
    private static final int ENOUGH = 4000;
    /** Shorter texts are guessed too often. */
    private static final int FEWEST_LETTERS = 80;

    private static final double SURE = 0.9;
    /** The detector draws samples; a fixed seed makes it give one text one answer. */
    private static final long SEED = 1L;

    private final LanguageDetector detector;

    private Languages(LanguageDetector detector) {
        this.detector = detector;
    }

    /**
     * Loads the profiles of some seventy languages.
     *
     * @throws UncheckedIOException if they cannot be read
     */
    public static Languages load() {
        try {
            return new Languages(LanguageDetectorBuilder.create(NgramExtractors.standard())
                    .withProfiles(new LanguageProfileReader().readAllBuiltIn())
                    .seed(SEED)
                    .build());
        } catch (IOException e) {
            throw new UncheckedIOException("the language profiles cannot be read", e);
        }
    }

    /** The BCP 47 tag of the language a text is in; empty if the text is too short or too mixed to say. */
    public Optional<String> detect(String text) {
        String start = text.length() <= ENOUGH ? text : text.substring(0, ENOUGH);
        if (start.chars().filter(Character::isLetter).limit(FEWEST_LETTERS).count() < FEWEST_LETTERS) {
            return Optional.empty();
        }
        List<DetectedLanguage> likely = detector.getProbabilities(start);
        return likely.stream()
                .findFirst()
                .filter(best -> best.getProbability() >= SURE)
                .map(best -> best.getLocale().toString());
    }

    /** Whether a BCP 47 tag names English in any of its forms. */
    public static boolean english(String tag) {
        return Locale.forLanguageTag(tag.replace('_', '-')).getLanguage().equals("en");
    }
}
