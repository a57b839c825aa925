package wiredesk.desk.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import wiredesk.ingest.SourceStatus;

class SourceTextTest {

    private static final Instant NOW = Instant.parse("2026-05-04T12:00:00Z");

    private final SourceText text = new SourceText(Ink.PLAIN, NOW);

    @Test
    void polledSourceShowsItsTimesAndItsTrouble() {
        SourceStatus source = new SourceStatus(
                "harbour",
                "poll",
                "https://harbour.example/feed",
                Optional.of(NOW.minusSeconds(40)),
                Optional.of(NOW.minusSeconds(7_300)),
                Optional.of(NOW.plusSeconds(600)),
                Optional.empty(),
                Optional.of("answered 503\u001b[2J"));

        String shown = text.show(source);

        assertThat(shown).isEqualTo("""
                harbour  poll  https://harbour.example/feed
                  asked 40s ago · last article 2h ago · next poll in 10m
                  answered 503[2J
                """);
    }

    @Test
    void sourceThatWasNeverAskedSaysSo() {
        SourceStatus source = new SourceStatus(
                "new",
                "poll",
                "https://new.example/",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        assertThat(text.show(source)).isEqualTo("new  poll  https://new.example/\n  never asked\n");
    }
}
