package wiredesk.desk.page.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static wiredesk.desk.page.follow.Told.NOON;
import static wiredesk.desk.page.follow.Told.aPerson;
import static wiredesk.desk.page.follow.Told.aQuote;
import static wiredesk.desk.page.follow.Told.aSpan;
import static wiredesk.desk.page.follow.Told.anArticle;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import wiredesk.desk.page.follow.Told;
import wiredesk.desk.page.query.QuoteSearch.Found;
import wiredesk.desk.page.query.QuoteSearch.Wanted;
import wiredesk.desk.page.shown.Stretch;
import wiredesk.schemas.Resolution;

/** What the page finds in the index. */
class QueriesTest {

    private Told told;

    @BeforeEach
    void open(@TempDir Path folder) {
        told = new Told(folder);
        for (int i = 0; i < 5; i++) {
            String id = "city/" + i;
            Instant time = NOON.plusSeconds(60 * i);
            told.article(anArticle(id, "Headline " + i, "Body of number " + i, 1), time);
            told.quote(
                    aQuote("q" + i, id, "\"Ministers’ café n" + i + "\"", 0, "Ann Lee", Resolution.NAMED, null), time);
            told.entity(aPerson(id, "Ann Lee", List.of(aSpan(0, 3))), time);
        }
        told.quote(
                aQuote("other", "city/4", "\"No 🚋 tram\"", 30, "Bo Kim", Resolution.NAMED, null),
                NOON.plusSeconds(240));
        told.entity(aPerson("city/4", "Bo Kim", List.of(aSpan(4, 6))), NOON.plusSeconds(240));
    }

    @AfterEach
    void close() throws IOException {
        told.close();
    }

    @Test
    void wireGoesOnBehindTheLastShownWhateverComesInBefore() {
        Wire wire = new Wire(told.index());
        Wire.Stories first = wire.list(filter(Optional.empty(), Optional.empty()), 2, Optional.empty());

        told.article(anArticle("city/late", "Late", "Late.", 1), NOON.plusSeconds(9_000));
        Wire.Stories second = wire.list(filter(Optional.empty(), Optional.empty()), 2, Optional.of(first.next()));

        assertThat(headlines(first)).containsExactly("Headline 4", "Headline 3");
        assertThat(headlines(second)).containsExactly("Headline 2", "Headline 1");
    }

    @Test
    void wireEndsWithoutAnythingBehind() {
        Wire.Stories all = new Wire(told.index()).list(filter(Optional.empty(), Optional.empty()), 5, Optional.empty());

        assertThat(all.articles()).hasSize(5);
        assertThat(all.next()).isNull();
    }

    @Test
    void nameIsAKeyOrWordsOfTheName() {
        Wire wire = new Wire(told.index());

        Wire.Stories byKey = wire.list(filter(Optional.of(Told.key("Bo Kim")), Optional.empty()), 9, Optional.empty());
        Wire.Stories byWords = wire.list(filter(Optional.of("kim"), Optional.empty()), 9, Optional.empty());

        assertThat(headlines(byKey)).containsExactly("Headline 4");
        assertThat(headlines(byWords)).containsExactly("Headline 4");
    }

    @Test
    void amongThoseThatChangedOnlyTheWantedAreGiven() {
        Wire wire = new Wire(told.index());

        Set<String> wanted = wire.among(
                        filter(Optional.empty(), Optional.of("number 3")), Set.of("city/2", "city/3", "city/none"))
                .keySet();

        assertThat(wanted).containsExactly("city/3");
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(
            strings = {
                "cafe | 5",
                "CAFÉ n3 | 1",
                "minister* | 5",
                "\"café n4\" | 1",
                "café -n4 | 4",
                "n1 | n2 | 2",
                "bus | 0"
            })
    void wordsAreFoundWithoutCaseAndAccents(String line) {
        int bar = line.lastIndexOf('|');
        String words = line.substring(0, bar).strip();

        Found found = search(wanted(Optional.of(words), Optional.empty()));

        assertThat(found.total())
                .isEqualTo(Integer.parseInt(line.substring(bar + 1).strip()));
    }

    @Test
    void marksStandOnCodePoints() {
        Found found = search(wanted(Optional.of("tram"), Optional.of("Bo")));

        assertThat(found.quotes()).hasSize(1);
        assertThat(found.quotes().get(0).marks()).containsExactly(new Stretch(6, 10));
        assertThat(found.quotes().get(0).headline()).isEqualTo("Headline 4");
    }

    @Test
    void timeBoundsTakeTheFirstInAndTheLastOut() {
        Wanted twoMinutes = new Wanted(
                Optional.empty(),
                Optional.of("Ann"),
                Optional.of(NOON.plusSeconds(60)),
                Optional.of(NOON.plusSeconds(180)),
                List.of(),
                Optional.empty());

        assertThat(search(twoMinutes).total()).isEqualTo(2);
    }

    @Test
    void namesAreRankedByQuotesAndHaveThemByTheHour() {
        Names.Ranking ranking =
                new Names(told.index()).rank(Optional.of("PERSON"), 3, Names.Order.QUOTED, 10, NOON.plusSeconds(300));

        assertThat(ranking.names()).extracting(Names.NameCount::name).containsExactly("Ann Lee", "Bo Kim");
        assertThat(ranking.names().get(0).quoted()).isEqualTo(5);
        assertThat(ranking.names().get(0).mentioned()).isEqualTo(5);
        assertThat(ranking.names().get(0).spark()).hasSize(3).endsWith(5);
    }

    @Test
    void somebodysPageHasAllTheirQuotesTheNewestFirst() {
        NamePage.Shown shown = new NamePage(told.index())
                .of(Told.key("Ann Lee"), 3, Optional.empty())
                .orElseThrow();

        assertThat(shown.quoted()).isEqualTo(5);
        assertThat(shown.quotes()).extracting(quote -> quote.quote().id()).containsExactly("q4", "q3", "q2");
        assertThat(shown.next()).isNotNull();
    }

    @Test
    void quoteThatIsGoneIsNotFound() {
        told.tombstone("quotes", "q3", NOON.plusSeconds(999));

        assertThat(search(wanted(Optional.of("n3"), Optional.empty())).total()).isZero();
    }

    @Test
    void placeThatIsNoneIsRefused() {
        assertThatThrownBy(() ->
                        new Wire(told.index()).list(filter(Optional.empty(), Optional.empty()), 2, Optional.of("zz")))
                .isInstanceOf(InvalidQuery.class)
                .hasMessageContaining("zz");
    }

    private Found search(Wanted wanted) {
        return new QuoteSearch(told.index()).find(wanted, 30, Optional.empty());
    }

    private static Wanted wanted(Optional<String> words, Optional<String> speaker) {
        return new Wanted(words, speaker, Optional.empty(), Optional.empty(), List.of(), Optional.empty());
    }

    private static WireFilter filter(Optional<String> name, Optional<String> text) {
        return new WireFilter(List.of(), name, Optional.empty(), Optional.empty(), text);
    }

    private static List<String> headlines(Wire.Stories stories) {
        List<String> headlines = new ArrayList<>();
        stories.articles()
                .forEach(card -> headlines.add(card.json().replaceAll(".*\"headline\":\"([^\"]*)\".*", "$1")));
        return headlines;
    }
}
