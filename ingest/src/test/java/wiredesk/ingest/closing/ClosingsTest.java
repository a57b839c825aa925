package wiredesk.ingest.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import wiredesk.schemas.RawArticle;

class ClosingsTest {

    private static final String CLOSING = "Coast News is read in nine harbours.";

    private final Closings closings = new Closings(Map.of());

    @Test
    void whatClosedFiveOtherStoriesIsTakenOff() {
        IntStream.range(0, 5)
                .forEach(i -> assertThat(closings.strip(story(i)).getBody()).endsWith(CLOSING));

        RawArticle sixth = closings.strip(story(5));

        assertThat(sixth.getBody()).isEqualTo("Story 5.\n\nEnd of 5.");
        assertThat(sixth.getRemoved()).singleElement().satisfies(removed -> {
            assertThat(removed.getText()).isEqualTo(CLOSING);
            assertThat(removed.getOffset()).isEqualTo("Story 5.\n\nEnd of 5.".length());
            assertThat(removed.getReason()).isEqualTo("repeated");
        });
    }

    @Test
    void backgroundThatSomeStoriesShareIsNoClosing() {
        IntStream.range(0, 90)
                .forEach(i ->
                        closings.strip(i % 3 == 0 ? story(i) : article("x/" + i, "One " + i + ".\n\nEnd " + i + ".")));

        assertThat(closings.strip(story(91)).getBody()).endsWith(CLOSING);
    }

    @Test
    void closingThatComesUpLateIsLearntInTime() {
        IntStream.range(0, 1_000).forEach(i -> closings.strip(article("x/" + i, "One " + i + ".\n\nEnd " + i + ".")));

        IntStream.range(0, 250).forEach(i -> closings.strip(story(i)));

        assertThat(closings.strip(story(251)).getBody()).doesNotContain(CLOSING);
    }

    @Test
    void oneArticleDeliveredAgainAndAgainTeachesNothing() {
        IntStream.range(0, 10).forEach(i -> closings.strip(story(1)));

        assertThat(closings.strip(story(1)).getBody()).endsWith(CLOSING);
        assertThat(closings.learnt()).containsValue(1).doesNotContainValue(2).containsEntry("stories", 1);
    }

    @Test
    void oneStoryUnderEverNewIdsTeachesNothing() {
        String text = "Story.\n\n" + CLOSING;
        IntStream.range(0, 10).forEach(i -> closings.strip(article("coast/" + i, text)));

        assertThat(closings.strip(article("coast/10", text)).getBody()).isEqualTo(text);
    }

    @Test
    void aLearntArticleDeliveredAgainIsStrippedTheSame() {
        IntStream.range(0, 6).forEach(i -> closings.strip(story(i)));

        RawArticle again = closings.strip(story(3));

        assertThat(again.getBody()).isEqualTo("Story 3.\n\nEnd of 3.");
    }

    @Test
    void whatWasLearntOutlivesARestart() {
        IntStream.range(0, 6).forEach(i -> closings.strip(story(i)));

        Closings restarted = new Closings(closings.learnt());

        assertThat(restarted.strip(story(9)).getBody()).doesNotContain(CLOSING);
    }

    @Test
    void theFirstParagraphIsNoClosing() {
        IntStream.range(0, 9).forEach(i -> closings.strip(article("c/" + i, CLOSING)));

        assertThat(closings.strip(article("c/10", CLOSING)).getBody()).isEqualTo(CLOSING);
    }

    @Test
    void theRarestAreForgotten() {
        IntStream.range(0, 2_000)
                .forEach(i -> closings.strip(
                        article("x/" + i, "One " + i + ".\n\nA " + i + ".\n\nB " + i + ".\n\n" + CLOSING)));

        assertThat(closings.learnt()).hasSizeLessThanOrEqualTo(Closings.MOST + 1);
        assertThat(closings.strip(story(9)).getBody()).doesNotContain(CLOSING);
    }

    @Test
    void whatIsHandedInBeyondTheBoundIsCutToIt() {
        Map<String, Integer> known = new HashMap<>();
        IntStream.range(0, 2_000).forEach(i -> known.put("digest " + i, i));

        assertThat(new Closings(known).learnt()).hasSize(Closings.MOST);
    }

    @Test
    void storiesOfManyThreadsAreCountedOnceEach() {
        IntStream.range(0, 1_000).parallel().forEach(i -> closings.strip(story(i)));

        assertThat(closings.learnt().values()).allMatch(number -> number <= 200);
        assertThat(closings.strip(story(1_001)).getBody()).doesNotContain(CLOSING);
    }

    private static RawArticle story(int number) {
        return article("coast/" + number, "Story " + number + ".\n\nEnd of " + number + ".\n\n" + CLOSING);
    }

    private static RawArticle article(String id, String body) {
        return RawArticle.newBuilder()
                .setId(id)
                .setSource("coast")
                .setGuid(id)
                .setVersionCreated(Instant.EPOCH)
                .setReceived(Instant.EPOCH)
                .setContentHash("00")
                .setBody(body)
                .build();
    }
}
