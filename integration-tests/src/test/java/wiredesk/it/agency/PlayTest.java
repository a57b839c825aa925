package wiredesk.it.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlayTest {

    @Test
    void theSameSeedMakesTheSameDay() {
        assertThat(day(7)).isEqualTo(day(7)).isNotEqualTo(day(8));
    }

    @Test
    void storiesAreCorrectedSentAgainAndKilled() {
        List<Standing> stories = day(7);

        assertThat(stories).anyMatch(standing -> standing.latest().killed());
        assertThat(stories).anyMatch(standing -> standing.latest().story().version() > 2);
        assertThat(stories)
                .anyMatch(standing -> standing.deliveries().values().stream().anyMatch(count -> count > 1));
    }

    private static List<Standing> day(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        Daybook book = new Daybook();
        Play play = new Play(List.of(new FeedWire("feed", Dialect.ATOM, Vice.NONE, book)), seed, random);
        IntStream.range(0, 200).forEach(act -> play.act());
        return book.stories();
    }
}
