package wiredesk.desk.replay.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;

class DifferencesTest {

    private static final String ID = "wire/1";

    private final Fixture fixture = new Fixture();

    @Test
    void articleOfWhichALaterVersionIsOutIsLeftOut() {
        fixture.shadow(Reading.of(ID).version(1).quote("it sank", "Tom"))
                .out(Reading.of(ID).version(2));

        Differences differences = fixture.differences();

        assertThat(differences.sums().standings())
                .contains(entry(Standing.SUPERSEDED, 1L), entry(Standing.COMPARED, 0L));
        assertThat(differences.isEmpty()).isTrue();
        assertThat(differences.sums().quotes()).isEqualTo(Tally.NONE);
    }

    @Test
    void articleThatIsKilledOrHeldIsLeftOut() {
        fixture.shadow(Reading.of(ID).quote("it sank", "Tom"))
                .out(Reading.of(ID))
                .articleGone(ID);

        Differences differences = fixture.differences();

        assertThat(differences.sums().standings()).contains(entry(Standing.ABSENT, 1L));
        assertThat(differences.isEmpty()).isTrue();
    }

    @Test
    void versionThatIsNotOutYetIsLeftOut() {
        fixture.shadow(Reading.of(ID).version(3)).out(Reading.of(ID).version(2));

        Differences differences = fixture.differences();

        assertThat(differences.sums().standings()).contains(entry(Standing.AHEAD, 1L));
    }

    @Test
    void ofAnArticleTheLatestVersionCountsAndOfThatTheLastReading() {
        Reading out = Reading.of(ID).version(2).quote("it sank", "Tom");
        fixture.shadow(
                        Reading.of(ID).version(2),
                        Reading.of(ID).version(2).quote("it sank", "Tom"),
                        Reading.of(ID).version(1).quote("the boat floats", "Ada"))
                .out(out);

        Differences differences = fixture.differences();

        assertThat(differences.isEmpty()).isTrue();
        assertThat(differences.sums().articles()).isOne();
        assertThat(differences.sums().earlier()).isOne();
    }

    @Test
    void quoteThatIsOutNoMoreIsAdded() {
        fixture.shadow(Reading.of(ID).quote("it sank", "Tom"))
                .out(Reading.of(ID).quote("it sank", "Tom"))
                .quoteGone(ID + "/it sank");

        Differences differences = fixture.differences();

        assertThat(differences.sums().quotes().added()).isOne();
        assertThat(differences.isEmpty()).isFalse();
    }

    @Test
    void articlesThatTheShadowDoesNotHaveAreNotLookedAt() {
        fixture.shadow(Reading.of(ID))
                .out(Reading.of(ID))
                .out(Reading.of("wire/2").quote("it sank", "Tom"));

        Differences differences = fixture.differences();

        assertThat(differences.sums().articles()).isOne();
        assertThat(differences.sums().quotes()).isEqualTo(Tally.NONE);
    }

    @Test
    void sumsAreThoseOfTheArticles() {
        fixture.shadow(
                        Reading.of("wire/1").quote("it sank", "Tom"),
                        Reading.of("wire/2").quote("it sank", "Ada"),
                        Reading.of("wire/3"))
                .out(Reading.of("wire/1").quote("it sank", "Tom"))
                .out(Reading.of("wire/2").quote("it sank", "Tom"))
                .out(Reading.of("wire/3").quote("it sank", "Tom"));

        Differences differences = fixture.differences();

        assertThat(differences.sums().quotes())
                .extracting(Tally::unchanged, Tally::changed, Tally::lost, Tally::added)
                .containsExactly(1L, 1L, 1L, 0L);
        assertThat(differences.articles()).extracting(ArticleDiff::id).containsExactly("wire/2", "wire/3");
        assertThat(differences.sums().equal()).isOne();
    }
}
