package wiredesk.it.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StoryGeneratorTest {

    @Test
    void theSameSeedMakesTheSameStories() {
        assertThat(new StoryGenerator(7).stories(50)).isEqualTo(new StoryGenerator(7).stories(50));
    }

    @Test
    void anotherSeedMakesOtherStories() {
        assertThat(new StoryGenerator(8).stories(50)).doesNotContainAnyElementsOf(new StoryGenerator(7).stories(50));
    }

    @Test
    void everyStoryHasItsOwnGuidAndOneToThreeDifferentQuotes() {
        List<Story> stories = new StoryGenerator(7).stories(2_000);

        assertThat(stories.stream().map(Story::guid).collect(Collectors.toSet()))
                .hasSize(2_000);
        assertThat(stories)
                .allSatisfy(
                        story -> assertThat(story.said()).hasSizeBetween(1, 3).doesNotHaveDuplicates());
    }
}
