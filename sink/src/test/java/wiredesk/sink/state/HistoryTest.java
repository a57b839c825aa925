package wiredesk.sink.state;

import static org.assertj.core.api.Assertions.assertThat;
import static wiredesk.sink.Story.NOON;
import static wiredesk.sink.Story.kill;
import static wiredesk.sink.Story.version;

import java.util.List;
import org.junit.jupiter.api.Test;
import wiredesk.schemas.Article;
import wiredesk.schemas.HistoryEntry;
import wiredesk.schemas.PubStatus;

class HistoryTest {

    @Test
    void firstVersionAddsAllItsQuotes() {
        Desk desk = Desk.after(version(1).quotes("q1", "q2").signal("update"));

        HistoryEntry entry = history(desk).get(0);

        assertThat(entry).isEqualTo(new HistoryEntry(1L, NOON, NOON.plusSeconds(1), "update", 2, 0, 0));
    }

    @Test
    void everyVersionIsOneEntryTheNewestLast() {
        Desk desk = Desk.after(version(1).quotes("q1", "q2"), version(2).quotes("q2", "q3", "q4"), version(4));

        assertThat(history(desk)).extracting(HistoryEntry::getVersion).containsExactly(1L, 2L, 4L);
        assertThat(counts(desk)).containsExactly("+2 -0 ~0", "+2 -1 ~0", "+0 -3 ~0");
    }

    @Test
    void quoteWithOtherWordsOfTheSameSpeakerIsReworded() {
        Desk desk = Desk.after(version(1).quotes("q1:We lost a crane and a ship"));

        desk.receive(version(2).quotes("q7:we lost a crane and a boat"));

        assertThat(counts(desk)).last().isEqualTo("+0 -0 ~1");
    }

    @Test
    void quoteThatSaysSomethingElseIsAnother() {
        Desk desk = Desk.after(version(1).quotes("one:We lost a crane"));

        desk.receive(version(2).quotes("two:The harbour opens tomorrow"));

        assertThat(counts(desk)).last().isEqualTo("+1 -1 ~0");
    }

    @Test
    void quoteUnderTheSameIdWithAnotherTextIsReworded() {
        Desk desk = Desk.after(version(1).quotes("q1:draft", "q2"));

        desk.receive(version(2).quotes("q1:final", "q2"));

        assertThat(counts(desk)).last().isEqualTo("+0 -0 ~1");
    }

    @Test
    void repeatOlderVersionAndOtherExtractorAddNone() {
        Desk desk = Desk.after(version(2).quotes("q1"));

        desk.receive(version(2).quotes("q1"));
        desk.receive(version(1).quotes("q0"));
        desk.receive(version(2).extractor("2").quotes("q1", "q2"));

        assertThat(history(desk)).hasSize(1);
    }

    @Test
    void correctedReadingOfTheArticleKeepsTheHistory() {
        Desk desk = Desk.after(version(1), version(2).quotes("q1"));
        var reread = version(2).extractor("2").quotes("q1").build();
        var corrected = Article.newBuilder(reread.getArticle()).setByline("Ann").build();
        reread = new wiredesk.schemas.EnrichedArticle(corrected, reread.getQuotes(), reread.getEntities());

        desk.receive(reread, NOON);

        assertThat(desk.sent()).containsExactly("ARTICLE wire/storm");
        assertThat(history(desk)).extracting(HistoryEntry::getVersion).containsExactly(1L, 2L);
    }

    @Test
    void heldVersionHasItsEntryWhenItGoesOut() {
        Desk desk = Desk.after(
                version(1).quotes("q1"), version(2).quotes("q1", "q2").embargo(NOON.plusSeconds(1)));

        desk.release();

        assertThat(counts(desk)).containsExactly("+1 -0 ~0", "+2 -0 ~0");
    }

    @Test
    void versionThatNeverWentOutHasNone() {
        Desk desk = Desk.after(version(1), version(2).status(PubStatus.WITHHELD), version(3));

        assertThat(history(desk)).extracting(HistoryEntry::getVersion).containsExactly(1L, 3L);
    }

    @Test
    void onlyTheLastFiftyAreKept() {
        Desk desk = new Desk();
        for (int number = 1; number <= 60; number++) {
            desk.receive(version(number).signal("x".repeat(1_000)));
        }

        assertThat(history(desk))
                .extracting(HistoryEntry::getVersion)
                .startsWith(11L)
                .endsWith(60L);
        assertThat(history(desk))
                .hasSize(History.LONGEST)
                .allMatch(entry -> entry.getSignal().length() == 100);
    }

    @Test
    void killLeavesNoHistory() {
        Desk desk = Desk.after(version(1).quotes("q1"), kill(2));

        assertThat(desk.state().content()).isNull();
        assertThat(desk.downstream()).isEmpty();
    }

    private static List<HistoryEntry> history(Desk desk) {
        return ((Article) desk.downstream().get("ARTICLE wire/storm")).getHistory();
    }

    private static List<String> counts(Desk desk) {
        return history(desk).stream()
                .map(entry -> "+%d -%d ~%d"
                        .formatted(entry.getQuotesAdded(), entry.getQuotesRemoved(), entry.getQuotesReworded()))
                .toList();
    }
}
