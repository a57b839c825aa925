package wiredesk.desk.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import wiredesk.schemas.DeadLetterHeaders;
import wiredesk.schemas.Origin;
import wiredesk.schemas.OriginHeader;

class OriginsTest {

    private static final Origin STALE = new Origin("news.raw", 0, 1L);

    @Test
    void deadLetterOfEnrichCameFromTheRecordThatItFailedOn() {
        Headers headers = failedOn("news.raw", 2, 17, OriginHeader.added(new RecordHeaders(), STALE));

        assertThat(Origins.ofDeadLetter(headers, "news.raw")).contains(new Origin("news.raw", 2, 17L));
    }

    @Test
    void deadLetterOfTheSinkCameFromWhereEnrichReadIt() {
        Origin origin = new Origin("news.raw", 4, 99L);
        Headers headers = failedOn("news.enriched", 2, 17, OriginHeader.added(new RecordHeaders(), origin));

        assertThat(Origins.ofDeadLetter(headers, "news.raw")).contains(origin);
    }

    @Test
    void whatIngestCouldNotReadNeverWasInKafka() {
        Headers headers = new RecordHeaders().add(DeadLetterHeaders.STAGE, "ingest".getBytes(UTF_8));

        assertThat(Origins.ofDeadLetter(headers, "news.raw")).isEmpty();
    }

    private static Headers failedOn(String topic, int partition, long offset, Headers headers) {
        return headers.add(DeadLetterHeaders.TOPIC, topic.getBytes(UTF_8))
                .add(DeadLetterHeaders.PARTITION, Integer.toString(partition).getBytes(UTF_8))
                .add(DeadLetterHeaders.OFFSET, Long.toString(offset).getBytes(UTF_8));
    }
}
