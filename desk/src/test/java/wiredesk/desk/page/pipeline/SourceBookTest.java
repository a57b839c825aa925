package wiredesk.desk.page.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import wiredesk.schemas.SourceState;

class SourceBookTest {

    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

    private final SourceBook book = new SourceBook();

    @Test
    void whatIngestNotedAndWhatWasDeliveredComeTogether() {
        book.noted("coast", state("coast").setLastArticle(NOW.minusSeconds(90)).build());
        book.delivered("coast", NOW);
        book.delivered("pushed", NOW.minusSeconds(5));

        List<Sample.SourceLine> lines = book.read(Map.of("coast", 4L), List.of());

        assertThat(lines).extracting(Sample.SourceLine::source).containsExactly("coast", "pushed");
        assertThat(lines.get(0).lastArticle()).isEqualTo(NOW);
        assertThat(lines.get(0).failures()).isEqualTo(2);
        assertThat(lines.get(0).lastHour()).isEqualTo(4);
        assertThat(lines.get(1).polled()).isFalse();
    }

    @Test
    void anAlarmAboutASourceIsShownThoughNothingElseIsKnownOfIt() {
        Alarm silence = alert("coast", true);

        List<Sample.SourceLine> lines = book.read(Map.of(), List.of(silence, alert("north", false)));

        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).silence()).isEqualTo(silence);
    }

    @Test
    void aSourceThatIngestHasForgottenGoes() {
        book.noted("coast", state("coast").build());
        book.noted("coast", null);

        assertThat(book.read(Map.of(), List.of())).isEmpty();
    }

    @Test
    void sourcesThatAreTooManyAreForgotten() {
        IntStream.range(0, SourceBook.MOST + 10).forEach(number -> book.delivered("s" + number, NOW));

        assertThat(book.read(Map.of(), List.of())).hasSize(SourceBook.MOST);
    }

    @Test
    void theOneHeardOfLongestAgoIsForgottenFirstHoweverOftenItIsLookedAt() {
        IntStream.range(0, SourceBook.MOST).forEach(number -> book.delivered("s" + number, NOW));
        book.read(Map.of(), List.of());

        book.delivered("s0", NOW);
        book.delivered("new", NOW);

        assertThat(book.read(Map.of(), List.of()))
                .extracting(Sample.SourceLine::source)
                .contains("s0", "new")
                .doesNotContain("s1");
    }

    private static SourceState.Builder state(String source) {
        return SourceState.newBuilder()
                .setSource(source)
                .setUrl("http://localhost/")
                .setLastPoll(NOW)
                .setError("503")
                .setFailures(2);
    }

    private static Alarm alert(String source, boolean firing) {
        return new Alarm(
                "silence/" + source, Alarm.SILENCE, source, "warning", firing, NOW, NOW, "silent", "10 min", "1 h");
    }
}
