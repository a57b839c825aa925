package wiredesk.desk.deadletters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SelectionTest {

    private final Letter letter = Sent.byEnrich().to("0/42");

    @Test
    void whatALetterDoesNotSayIsMeantByTheWordOfItsGroup() {
        Letter foreign = Sent.bySomebody().to("0/1");
        Group group = Group.of(foreign);

        Selection same = new Selection(
                Optional.of(group.stage()),
                Optional.of(group.exception()),
                Optional.of(group.source()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Set.of(State.OPEN));

        assertThat(same.holds(foreign)).isTrue();
        assertThat(same.holds(letter)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "enrich, -, -, -, true",
                "sink, -, -, -, false",
                "-, PoisonRecord, -, -, true",
                "-, wiredesk.runtime.streams.PoisonRecord, -, -, true",
                "-, Record, -, -, false",
                "-, -, wire, -, true",
                "-, -, other, -, false",
                "-, -, -, news.raw, true",
                "-, -, -, news.enriched, false",
                "enrich, PoisonRecord, wire, news.raw, true",
                "enrich, PoisonRecord, wire, news.enriched, false"
            })
    void everythingThatIsSaidMustHold(String stage, String exception, String source, String topic, boolean holds) {
        Selection selection = new Selection(
                Optional.ofNullable(stage),
                Optional.ofNullable(exception),
                Optional.ofNullable(source),
                Optional.ofNullable(topic),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Set.of(State.OPEN));

        assertThat(selection.holds(letter)).isEqualTo(holds);
        assertThat(selection.isNarrow()).isTrue();
    }

    @Test
    void whatHasEndedIsLeftOutUnlessItsPlaceIsNamed() {
        Letter parked = Sent.byEnrich().ended(State.PARKED).to("0/42");

        assertThat(of().holds(parked)).isFalse();
        assertThat(of(parked.place()).holds(parked)).isTrue();
    }

    @Test
    void letterThatDoesNotSayWhatIsAskedForIsLeftOut() {
        Selection ofTopic = new Selection(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("news.raw"),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Set.of(State.OPEN));

        assertThat(ofTopic.holds(Sent.byIngest("drop/a.xml").to("0/1"))).isFalse();
    }

    @Test
    void nothingSaidIsNotNarrow() {
        assertThat(of().isNarrow()).isFalse();
        assertThat(of(new Place(0, 1)).isNarrow()).isTrue();
    }

    @Test
    void emptySpanIsRefused() {
        Optional<Instant> noon = Optional.of(Sent.NOON);

        assertThatThrownBy(() -> new Selection(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        noon,
                        noon,
                        List.of(),
                        Set.of()))
                .hasMessageContaining("2026-03-01T12:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "42", "0-42", "0/-1", "0/1/2", "9999999999/1", "0/9999999999999999999"})
    void whatIsNoPlaceIsRefused(String text) {
        assertThatThrownBy(() -> Place.parse(text)).hasMessageContaining("expected partition/offset like 0/42");
    }

    private static Selection of(Place... places) {
        return new Selection(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(places),
                Set.of(State.OPEN));
    }
}
