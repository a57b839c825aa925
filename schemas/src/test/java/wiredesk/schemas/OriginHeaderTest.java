package wiredesk.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OriginHeaderTest {

    private static final Origin ORIGIN = new Origin("news.raw", 3, 1042L);

    @Test
    void originIsReadAsItWasWritten() {
        Headers headers = OriginHeader.added(new RecordHeaders().add("traceparent", new byte[] {1}), ORIGIN);

        assertThat(OriginHeader.read(headers)).contains(ORIGIN);
        assertThat(headers.lastHeader("traceparent")).isNotNull();
    }

    @Test
    void laterOriginTakesThePlaceOfAnEarlierOne() {
        Headers before = OriginHeader.added(new RecordHeaders(), new Origin("news.raw.replay", 0, 1L));

        Headers headers = OriginHeader.added(before, ORIGIN);

        assertThat(headers.headers(OriginHeader.NAME)).hasSize(1);
        assertThat(OriginHeader.read(headers)).contains(ORIGIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "news.raw",
                "news.raw/1",
                "news.raw/1/-1",
                "/1/2",
                "news.raw/9999999999/1",
                "a/1/1234567890123456789"
            })
    void whatIsNoOriginIsNone(String value) {
        Headers headers = new RecordHeaders().add(OriginHeader.NAME, value.getBytes(UTF_8));

        assertThat(OriginHeader.read(headers)).isEmpty();
    }
}
