package wiredesk.desk.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import wiredesk.schemas.Alert;
import wiredesk.schemas.AlertKind;
import wiredesk.schemas.AlertSeverity;
import wiredesk.schemas.AlertState;
import wiredesk.schemas.LedgerEntry;
import wiredesk.schemas.Origin;

class RecordTextTest {

    private static final Instant TIME = Instant.parse("2026-03-01T10:00:00Z");

    private final RecordText plain = new RecordText(Ink.PLAIN);
    private final RecordText coloured = new RecordText(Ink.COLOURED);

    @Test
    void quoteIsOneLineOfSpeakerWordsAndArticle() {
        assertThat(plain.of(Samples.direct())).isEqualTo("𝒜da Brook — \"It floats.\" — sample/1");
    }

    @Test
    void pronounStandsBesideTheNameItResolvesTo() {
        assertThat(plain.of(Samples.mixed())).isEqualTo("𝒜da Brook (She) — it was \"nearly dry\" — sample/1");
    }

    @Test
    void quoteWithoutSpeakerSaysSo() {
        assertThat(plain.of(Samples.withoutSpeaker())).isEqualTo("(no speaker) — it was \"nearly dry\" — sample/1");
    }

    @Test
    void verbatimWordsOfAMixedQuoteAreGreen() {
        assertThat(coloured.of(Samples.mixed()))
                .contains("\u001b[32mnearly dry")
                .contains("\u001b[3mit was");
    }

    @Test
    void entityShowsTypeNameRoleAndCount() {
        assertThat(plain.of(Samples.entity())).isEqualTo("PERSON       𝒜da Brook, boatbuilder ×2 — sample/1");
    }

    @Test
    void enrichedArticleIsABlockOfHeadlineAndQuotes() {
        assertThat(plain.of(Samples.enriched())).isEqualTo("""
                        Boat floats · KESTREL BAY · I. Solberg — sample/1 v2 [2 quotes, 1 entity]
                          𝒜da Brook — "It floats."
                          𝒜da Brook (She) — it was "nearly dry\"""");
    }

    @Test
    void ledgerEntryIsOneLineOfOutcomeArticleAndOrigin() {
        LedgerEntry entry = LedgerEntry.newBuilder()
                .setStage("sink")
                .setOutcome("superseded")
                .setArticleId("sample/1")
                .setSource("sample")
                .setVersion(2L)
                .setOrigin(new Origin("news.raw", 3, 17L))
                .setTime(TIME)
                .build();
        assertThat(plain.of(entry)).isEqualTo("superseded  sample/1 v2 — sink 2026-03-01T10:00:00Z news.raw/3/17");
    }

    @Test
    void alertIsOneLineOfStateSeverityAndText() {
        Alert alert = Alert.newBuilder()
                .setId("silence/sample")
                .setKind(AlertKind.SOURCE_SILENT)
                .setSubject("sample")
                .setSeverity(AlertSeverity.WARNING)
                .setState(AlertState.FIRING)
                .setSince(TIME)
                .setChanged(TIME)
                .setText("nothing new from sample for 3 h")
                .build();
        assertThat(plain.of(alert))
                .isEqualTo("firing   warning  nothing new from sample for 3 h — silence/sample 2026-03-01T10:00:00Z");
    }

    @Test
    void tombstoneNamesWhatIsGone() {
        assertThat(plain.tombstone("q16")).isEqualTo("✗ gone — q16");
    }

    @Test
    void textFromOutsideCannotPaintTheTerminal() {
        assertThat(Ink.COLOURED.bold("a\u001b[31mb\u0007")).isEqualTo("\u001b[1ma[31mb\u001b[22m");
    }
}
