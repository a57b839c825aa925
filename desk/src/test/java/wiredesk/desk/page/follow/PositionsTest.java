package wiredesk.desk.page.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;
import org.junit.jupiter.api.Test;

class PositionsTest {

    private static final Map<TopicPartition, Long> NEXT =
            Map.of(new TopicPartition("news.quotes", 0), 7L, new TopicPartition("news.quotes", 11), 42L);

    @Test
    void whatIsNotedIsReadBack() {
        Map<String, Uuid> ids = Map.of("news.quotes", Uuid.randomUuid());
        Map<String, String> note = new HashMap<>(Positions.note(NEXT, ids));
        note.put("shape", "1");

        assertThat(Positions.read(note, ids)).contains(NEXT);
    }

    @Test
    void topicMadeAnewUnderItsOldNameIsAnother() {
        Map<String, String> note = Positions.note(NEXT, Map.of("news.quotes", Uuid.randomUuid()));

        assertThat(Positions.read(note, Map.of("news.quotes", Uuid.randomUuid())))
                .isEmpty();
    }
}
