package wiredesk.enrich.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import wiredesk.enrich.quotes.speakers.SpeakerFound;
import wiredesk.schemas.QuoteType;
import wiredesk.schemas.Resolution;
import wiredesk.schemas.SpeakerKind;

class ConfidenceTest {
    private static final Optional<SpeakerFound> NAMED = Optional.of(
            new SpeakerFound(0, 4, OptionalInt.empty(), Optional.of("Lopez"), SpeakerKind.PERSON, Resolution.NAMED));

    private final Confidence confidence = Confidence.read();

    @Test
    void surerReadingMakesASurerQuote() {
        double before = 0;
        for (double reading : new double[] {0.35, 0.55, 0.75, 0.95}) {
            double now = confidence.of(QuoteType.DIRECT, reading, true, NAMED);
            assertThat(now).isGreaterThan(before).isLessThan(1);
            before = now;
        }
    }

    @Test
    void speakerThatIsNamedMakesASurerQuoteThanNone() {
        assertThat(confidence.of(QuoteType.DIRECT, 0.95, true, NAMED))
                .isGreaterThan(confidence.of(QuoteType.DIRECT, 0.95, true, Optional.empty()));
    }

    @Test
    void boundariesOfMixedQuotesAreLessSureThanThoseThatMarksShow() {
        assertThat(confidence.of(QuoteType.DIRECT, 0.95, true, NAMED))
                .isGreaterThan(confidence.of(QuoteType.MIXED, 0.95, true, NAMED));
    }
}
