package wiredesk.sink.subscribers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class LagReaderTest {

    private static final TopicPartition QUOTES_0 = new TopicPartition("news.quotes", 0);
    private static final TopicPartition QUOTES_1 = new TopicPartition("news.quotes", 1);
    private static final TopicPartition ARTICLES_0 = new TopicPartition("news.articles", 0);
    private static final Map<TopicPartition, Long> ENDS = Map.of(QUOTES_0, 10L, QUOTES_1, 7L, ARTICLES_0, 3L);

    @Test
    void lagIsTheSumOverThePartitionsOfATopic() {
        Map<String, Map<TopicPartition, Long>> committed =
                Map.of("search", Map.of(QUOTES_0, 4L, QUOTES_1, 6L, ARTICLES_0, 3L));

        List<Lag> lags = LagReader.lags(committed, ENDS);

        assertThat(lags)
                .containsExactlyInAnyOrder(new Lag("search", "news.quotes", 7), new Lag("search", "news.articles", 0));
    }

    @Test
    void groupsAreCountedApartAndThoseThatHaveReadNothingNotAtAll() {
        Map<String, Map<TopicPartition, Long>> committed =
                Map.of("search", Map.of(QUOTES_0, 4L), "archive", Map.of(QUOTES_0, 10L), "stranger", Map.of());

        List<Lag> lags = LagReader.lags(committed, ENDS);

        assertThat(lags)
                .containsExactlyInAnyOrder(new Lag("search", "news.quotes", 6), new Lag("archive", "news.quotes", 0));
    }

    @Test
    void anOffsetPastTheEndOfATopicMadeAnewIsNoLag() {
        Map<String, Map<TopicPartition, Long>> committed = Map.of("search", Map.of(QUOTES_0, 4L, ARTICLES_0, 500L));

        List<Lag> lags = LagReader.lags(committed, ENDS);

        assertThat(lags).contains(new Lag("search", "news.articles", 0), new Lag("search", "news.quotes", 6));
    }
}
