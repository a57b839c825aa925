package wiredesk.desk.replay.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import wiredesk.desk.replay.diff.Alteration.Kind;
import wiredesk.schemas.EntityType;

class ComparisonTest {

    private final Reading before = Reading.of("wire/1");
    private final Reading after = Reading.of("wire/1");

    @Test
    void anotherExtractorThatFindsTheSameChangesNothing() {
        before.extractor("1.0").quote("the boat floats", "Ada").entity(EntityType.PERSON, "Tom Reed");
        after.extractor("2.0").quote("the boat floats", "Ada").entity(EntityType.PERSON, "Tom Reed");

        ArticleDiff diff = compared();

        assertThat(diff.isEmpty()).isTrue();
        assertThat(diff.quoteTally().unchanged()).isOne();
        assertThat(diff.entityTally().unchanged()).isOne();
    }

    @Test
    void anotherSpeakerOfTheSameWordsIsAChangeOfTheSpeaker() {
        before.quote("the boat floats", "Ada").quote("it sank", "Tom");
        after.quote("the boat floats", "Tom").quote("it sank", "Tom");

        ArticleDiff diff = compared();

        assertThat(diff.quotes()).hasSize(1);
        assertThat(diff.quotes().get(0).kind()).isEqualTo(Kind.CHANGED);
        assertThat(diff.quotes().get(0).aspects()).containsExactly(Aspect.SPEAKER);
        assertThat(diff.quoteTally())
                .extracting(Tally::changed, Tally::unchanged)
                .containsExactly(1L, 1L);
    }

    @Test
    void otherWordsInTheSamePlaceAreOneQuoteWithAnotherSpan() {
        before.quote("boat floats", "Ada");
        after.quote("the boat floats", "Ada");

        ArticleDiff diff = compared();

        assertThat(diff.quotes()).hasSize(1);
        assertThat(diff.quotes().get(0).title()).isEqualTo("quote changed: span");
    }

    @Test
    void whatSharesNoPlaceIsAddedAndLost() {
        before.quote("the boat floats", "Ada");
        after.quote("it sank", "Tom");

        ArticleDiff diff = compared();

        assertThat(diff.quotes()).extracting(Alteration::kind).containsExactly(Kind.LOST, Kind.ADDED);
    }

    @Test
    void confidenceAloneIsAChangeSinceTheSinkWouldSendIt() {
        before.quote("the boat floats", "Ada", 0.5);
        after.quote("the boat floats", "Ada", 0.9);

        ArticleDiff diff = compared();

        assertThat(diff.quotes().get(0).aspects()).containsExactly(Aspect.OTHER);
    }

    @Test
    void entityOfAnotherTypeInTheSamePlaceHasChanged() {
        before.entity(EntityType.PLACE, "Tom Reed");
        after.entity(EntityType.PERSON, "Tom Reed");

        ArticleDiff diff = compared();

        assertThat(diff.entities()).hasSize(1);
        assertThat(diff.entities().get(0).aspects()).isEqualTo(Set.of(Aspect.TYPE));
    }

    @Test
    void entityThatIsMentionedMoreOftenHasChangedInMentions() {
        before.entity(EntityType.PERSON, "Tom Reed");
        after.entity(EntityType.PERSON, "Tom Reed", "it");

        ArticleDiff diff = compared();

        assertThat(diff.entities()).extracting(Alteration::aspects).containsExactly(Set.of(Aspect.MENTIONS));
    }

    @Test
    void bodyThatIsCleanedOtherwiseIsNamed() {
        after.body(Reading.BODY + " Nobody.");

        ArticleDiff diff = compared();

        assertThat(diff.isEmpty()).isFalse();
        assertThat(diff.rewritten()).isEqualTo(List.of("body"));
    }

    private ArticleDiff compared() {
        return Comparison.between(before.read(), after.read());
    }
}
