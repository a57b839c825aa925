package wiredesk.desk.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import wiredesk.schemas.LedgerEntry;
import wiredesk.schemas.Origin;

class RedrivenTest {

    private final Redriven redriven = new Redriven("news.dead-letters");

    @Test
    void letterThatTheLedgerSaysWasSentBackIsNoEnd() {
        redriven.note(entry("redriven", "news.dead-letters", 5));

        assertThat(redriven.ending(letter(5))).isEqualTo(Ending.REDRIVEN);
        assertThat(redriven.ending(letter(6))).isEqualTo(Ending.DEAD_LETTERED);
    }

    @Test
    void parkedLetterIsADeadLetterStill() {
        redriven.note(entry("parked", "news.dead-letters", 5));

        assertThat(redriven.ending(letter(5))).isEqualTo(Ending.DEAD_LETTERED);
    }

    @Test
    void endOfAnArticleAtTheSameOffsetSaysNothingOfALetter() {
        redriven.note(entry("redriven", "news.raw", 5));

        assertThat(redriven.ending(letter(5))).isEqualTo(Ending.DEAD_LETTERED);
    }

    private static LedgerEntry entry(String outcome, String topic, long offset) {
        return LedgerEntry.newBuilder()
                .setStage("desk")
                .setOutcome(outcome)
                .setArticleId("wire/a")
                .setSource("wire")
                .setOrigin(new Origin(topic, 0, offset))
                .setTime(Instant.EPOCH)
                .build();
    }

    private static ConsumerRecord<byte[], byte[]> letter(long offset) {
        return new ConsumerRecord<>("news.dead-letters", 0, offset, null, new byte[0]);
    }
}
