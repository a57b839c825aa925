package wiredesk.desk.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import wiredesk.schemas.PubStatus;
import wiredesk.schemas.RawArticle;
import wiredesk.schemas.ReplaySelection;

class SelectorTest {

    private static final Instant TEN = Instant.parse("2026-03-02T10:00:00Z");
    private static final RawArticle ARTICLE = RawArticle.newBuilder()
            .setId("coast-wire/1")
            .setSource("coast-wire")
            .setGuid("1")
            .setVersionCreated(TEN)
            .setContentHash("1")
            .setSubjects(List.of("ports", "weather"))
            .setReceived(TEN.plusSeconds(60))
            .build();

    @Test
    void withoutConditionsEverythingIsTaken() {
        assertThat(takes(selection().build())).isTrue();
    }

    @Test
    void oneOfSeveralValuesIsEnough() {
        assertThat(takes(selection()
                        .setSources(List.of("north-post", "coast-wire"))
                        .build()))
                .isTrue();
        assertThat(takes(selection().setSubjects(List.of("sport", "weather")).build()))
                .isTrue();
    }

    @Test
    void everyConditionHasToHold() {
        assertThat(takes(selection()
                        .setSources(List.of("coast-wire"))
                        .setSubjects(List.of("sport"))
                        .build()))
                .isFalse();
        assertThat(takes(selection().setArticles(List.of("coast-wire/2")).build()))
                .isFalse();
        assertThat(takes(selection().setStatuses(List.of(PubStatus.CANCELED)).build()))
                .isFalse();
    }

    @Test
    void spansHoldTheirStartAndNotTheirEnd() {
        Instant received = ARTICLE.getReceived();

        assertThat(takes(selection().setReceivedSince(received).build())).isTrue();
        assertThat(takes(selection().setReceivedUntil(received).build())).isFalse();
    }

    @Test
    void withoutATimeOfPublicationThatOfTheVersionCounts() {
        assertThat(takes(selection().setPublishedSince(TEN).build())).isTrue();
        assertThat(takes(selection().setPublishedUntil(TEN).build())).isFalse();
    }

    @Test
    void whatAnOlderExtractorReadIsKnownByArticleAndADeadLetterByPlace() {
        Background background = new Background(Set.of("coast-wire/1"), Set.of(new Background.Place(3, 7)));

        assertThat(takes(selection().setExtractor("4").build(), background, 7)).isTrue();
        assertThat(takes(selection().setDeadLetters(true).build(), background, 7))
                .isTrue();
        assertThat(takes(selection().setDeadLetters(true).build(), background, 8))
                .isFalse();
    }

    private static ReplaySelection.Builder selection() {
        return ReplaySelection.newBuilder();
    }

    private static boolean takes(ReplaySelection selection) {
        return takes(selection, new Background(Set.of(), Set.of()), 0);
    }

    private static boolean takes(ReplaySelection selection, Background background, long offset) {
        return new Selector(selection, background)
                .takes(ARTICLE, new ConsumerRecord<>("news.raw", 3, offset, "coast-wire/1", new byte[0]));
    }
}
