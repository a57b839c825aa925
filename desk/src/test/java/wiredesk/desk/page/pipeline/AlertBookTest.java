package wiredesk.desk.page.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import wiredesk.schemas.Alert;
import wiredesk.schemas.AlertKind;
import wiredesk.schemas.AlertSeverity;
import wiredesk.schemas.AlertState;

class AlertBookTest {

    private static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");

    private final AlertBook book = new AlertBook();

    @Test
    void theLatestRecordSaysHowItIs() {
        book.noted("silence/bbc", alert(AlertState.FIRING));

        book.noted("silence/bbc", alert(AlertState.RESOLVED));

        assertThat(book.all()).singleElement().satisfies(alarm -> {
            assertThat(alarm.firing()).isFalse();
            assertThat(alarm.kind()).isEqualTo(Alarm.SILENCE);
            assertThat(alarm.severity()).isEqualTo("warning");
            assertThat(alarm.expected()).isEqualTo("2 h 5 min");
            assertThat(alarm.actual()).isEqualTo("40 s");
        });
    }

    @Test
    void tombstoneEndsAnAlarm() {
        book.noted("silence/bbc", alert(AlertState.FIRING));

        book.noted("silence/bbc", null);

        assertThat(book.all()).isEmpty();
    }

    private static Alert alert(AlertState state) {
        return Alert.newBuilder()
                .setId("silence/bbc")
                .setKind(AlertKind.SOURCE_SILENT)
                .setSubject("bbc")
                .setSeverity(AlertSeverity.WARNING)
                .setState(state)
                .setSince(NOON)
                .setChanged(NOON)
                .setText("Nothing has come from bbc.")
                .setExpectedSeconds(7_500L)
                .setActualSeconds(40L)
                .build();
    }
}
