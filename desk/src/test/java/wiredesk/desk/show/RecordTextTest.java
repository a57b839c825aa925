package wiredesk.desk.show;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecordTextTest {

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
    void tombstoneNamesWhatIsGone() {
        assertThat(plain.tombstone("q16")).isEqualTo("✗ gone — q16");
    }

    @Test
    void textFromOutsideCannotPaintTheTerminal() {
        assertThat(Ink.COLOURED.bold("a\u001b[31mb\u0007")).isEqualTo("\u001b[1ma[31mb\u001b[22m");
    }
}
