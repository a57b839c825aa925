package wiredesk.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import wiredesk.schemas.Article;
import wiredesk.schemas.EnrichedArticle;
import wiredesk.schemas.Quote;
import wiredesk.schemas.QuoteType;
import wiredesk.schemas.RawArticle;
import wiredesk.schemas.Resolution;
import wiredesk.schemas.SpeakerKind;

class ExtractorTest {
    private static final String TWO_QUOTES = "\"The bridge will open in March,\" Maria Lopez said.\n\n"
            + "\"After that we will turn to the harbour,\" she said.";

    @Test
    void ourOwnArticleComesOutWhole() throws IOException {
        String text = new String(
                ExtractorTest.class
                        .getResourceAsStream("/wiredesk/enrich/harbour-bridge.txt")
                        .readAllBytes(),
                StandardCharsets.UTF_8);

        EnrichedArticle enriched = Samples.EXTRACTOR.extract(Samples.article(text));

        assertThat(enriched.getArticle().getDateline()).isEqualTo("SALEM");
        assertThat(enriched.getArticle().getByline()).isEqualTo("Nora Brandt, Harbour Desk");
        assertThat(enriched.getArticle().getTail()).startsWith("The Gazette is now on Telegram!");
        assertThat(enriched.getQuotes().stream()
                        .filter(quote -> !quote.getVerbatim().isEmpty())
                        .map(quote ->
                                name(quote) + ": " + quote.getVerbatim().get(0).getText())
                        .toList())
                .containsExactly(
                        "Maria Lopez: We have waited eleven years for this day,",
                        "Maria Lopez: a danger to every child in town",
                        "Robert Miller: I have nothing against bridges. I have something against bills.",
                        "Maria Lopez: last for a hundred years",
                        "safety report: could fail within five years",
                        "harbour official: We have no plans to stop the boats,",
                        "Robert Miller: One day,");
    }

    @Test
    void offsetsSliceToTheSurface() {
        EnrichedArticle enriched = Samples.EXTRACTOR.extract(Samples.article(TWO_QUOTES));

        Offsets.check(enriched);
        assertThat(enriched.getQuotes()).hasSize(2);
    }

    @Test
    void pronounsLeadToTheFullName() {
        List<Quote> quotes =
                Samples.EXTRACTOR.extract(Samples.article(TWO_QUOTES)).getQuotes();

        assertThat(quotes).extracting(ExtractorTest::name).containsExactly("Maria Lopez", "Maria Lopez");
        assertThat(quotes.get(1).getSpeaker().getResolution()).isEqualTo(Resolution.PRONOUN);
        assertThat(quotes.get(1).getSpeaker().getKind()).isEqualTo(SpeakerKind.PERSON);
        assertThat(quotes.get(1).getSpeaker().getEntityId())
                .isEqualTo(quotes.get(0).getSpeaker().getEntityId());
    }

    @Test
    void correctionElsewhereLeavesQuoteIdsAlone() {
        List<String> before = ids("The council met on Monday. " + TWO_QUOTES);
        List<String> after = ids("The council met on Tuesday evening. " + TWO_QUOTES);

        assertThat(after).isEqualTo(before).doesNotHaveDuplicates();
    }

    @Test
    void providersMetadataWin() {
        RawArticle raw = Samples.builder("SALEM (Reuters) - " + TWO_QUOTES)
                .setDateline("PORTLAND")
                .setLanguage("en-GB")
                .build();

        Article article = Samples.EXTRACTOR.extract(raw).getArticle();

        assertThat(article.getDateline()).isEqualTo("PORTLAND");
        assertThat(article.getLanguage()).isEqualTo("en-GB");
        assertThat(article.getBody()).isEqualTo(TWO_QUOTES);
        assertThat(article.getExtractorVersion()).isEqualTo(Samples.EXTRACTOR.version());
    }

    @Test
    void otherLanguagesGiveDirectQuotesWithLittleConfidence() {
        EnrichedArticle enriched = Samples.EXTRACTOR.extract(
                Samples.article(
                        "Die neue Brücke über den Hafen wird im kommenden März für den Verkehr geöffnet, teilte die Stadt mit."
                                + "\n\n„Wir haben elf lange Jahre auf diesen Tag gewartet“, sagte die Bürgermeisterin am Montag."));

        assertThat(enriched.getArticle().getLanguage()).isEqualTo("de");
        assertThat(enriched.getEntities()).isEmpty();
        assertThat(enriched.getQuotes()).singleElement().satisfies(quote -> {
            assertThat(quote.getType()).isEqualTo(QuoteType.DIRECT);
            assertThat(quote.getVerbatim().get(0).getText())
                    .isEqualTo("Wir haben elf lange Jahre auf diesen Tag gewartet");
            assertThat(quote.getConfidence()).isLessThan(0.5);
        });
    }

    @Test
    void emptyBodyGivesAnEmptyArticle() {
        EnrichedArticle enriched = Samples.EXTRACTOR.extract(Samples.article(""));

        assertThat(enriched.getQuotes()).isEmpty();
        assertThat(enriched.getEntities()).isEmpty();
    }

    private static List<String> ids(String text) {
        return Samples.EXTRACTOR.extract(Samples.article(text)).getQuotes().stream()
                .filter(quote -> quote.getType() == QuoteType.DIRECT)
                .map(Quote::getId)
                .toList();
    }

    private static String name(Quote quote) {
        return quote.getSpeaker() == null ? null : quote.getSpeaker().getName();
    }
}
