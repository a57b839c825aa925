package wiredesk.it.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import wiredesk.it.story.StoryGenerator;

class FeedWireTest {

    private static final StoryGenerator STORIES = new StoryGenerator(3);

    private final Daybook book = new Daybook();

    @Test
    void nothingSlipsOffTheEndBeforeAReaderHasIt() {
        FeedWire feed = feed(Vice.NONE);

        IntStream.range(0, 40).mapToObj(STORIES::story).map(Edition::first).forEach(feed::send);

        assertThat(feed.page().entries()).isEqualTo(40);
    }

    @Test
    void whatAReaderHasSlipsOffWhenMoreComes() {
        FeedWire feed = feed(Vice.NONE);
        IntStream.range(0, 40).mapToObj(STORIES::story).map(Edition::first).forEach(feed::send);
        feed.hasAll(feed.page().etag());

        feed.send(Edition.first(STORIES.story(40)));

        assertThat(feed.page().entries()).isEqualTo(12);
    }

    @Test
    void anAnswerCountsWhenItsReaderComesBackWithIt() {
        FeedWire feed = feed(Vice.NONE);
        feed.send(Edition.first(STORIES.story(0)));
        Page lost = feed.page();
        Page read = feed.page();

        boolean all = feed.hasAll(read.etag());

        assertThat(all).isTrue();
        assertThat(lost.etag()).isNotEqualTo(read.etag());
        assertThat(book.inputs().get("feed")).isEqualTo(new Daybook.Inputs(1, 0));
    }

    @Test
    void aReaderOfAnOlderAnswerHasNotAll() {
        FeedWire feed = feed(Vice.NONE);
        feed.send(Edition.first(STORIES.story(0)));
        Page old = feed.page();
        feed.send(Edition.first(STORIES.story(1)));

        boolean all = feed.hasAll(old.etag());

        assertThat(all).isFalse();
        assertThat(feed.isTakenIn()).isFalse();
    }

    @Test
    void guidsChangeWhenAStoryComesBack() {
        FeedWire feed = feed(Vice.CHANGES_GUIDS);
        Edition story = Edition.first(STORIES.story(0));
        feed.send(story);

        feed.again(story);

        assertThat(book.stories())
                .singleElement()
                .satisfies(standing -> assertThat(standing.ids())
                        .containsExactlyInAnyOrder("feed/" + story.guid(), "feed/" + story.guid() + "+"));
    }

    @Test
    void everyFourthStoryHasTheGuidOfTheOneBeforeIt() {
        FeedWire feed = feed(Vice.REPEATS_GUIDS);

        IntStream.range(0, 4).mapToObj(STORIES::story).map(Edition::first).forEach(feed::send);

        String written = new String(feed.page().body(), StandardCharsets.UTF_8);
        assertThat(written)
                .contains(STORIES.story(2).guid())
                .doesNotContain(STORIES.story(3).guid());
    }

    private FeedWire feed(Vice vice) {
        return new FeedWire("feed", Dialect.JSON, vice, book);
    }
}
