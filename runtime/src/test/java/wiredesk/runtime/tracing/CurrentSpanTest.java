package wiredesk.runtime.tracing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

class CurrentSpanTest {

    private final Headers headers = new RecordHeaders().add("other", new byte[] {1});
    private final StageSpan span = Tracing.off().begin(Work.send("news.raw", "wire/storm"), Optional.empty());

    @Test
    void headersGetTheSpanThatTheThreadIsIn() {
        Headers added;
        try (CurrentSpan current = CurrentSpan.enter(span, "wire/storm")) {
            added = CurrentSpan.addTo(headers);
        }

        assertThat(new String(added.lastHeader("traceparent").value(), UTF_8))
                .isEqualTo(span.context().parent());
        assertThat(added.lastHeader("other")).isNotNull();
    }

    @Test
    void headersStayAsTheyAreOutsideOfASpan() {
        CurrentSpan.enter(span, "wire/storm").close();

        assertThat(CurrentSpan.addTo(headers)).isSameAs(headers);
    }

    @Test
    void logBearsTheIdsOfTheInnermostSpan() {
        StageSpan inner = Tracing.off().begin(Work.send("news.raw", "wire/calm"), Optional.empty());
        try (CurrentSpan outside = CurrentSpan.enter(span, "wire/storm")) {
            try (CurrentSpan inside = CurrentSpan.enter(inner, "wire/calm")) {
                assertThat(MDC.get("span_id")).isEqualTo(inner.context().spanId());
                assertThat(MDC.get("article_id")).isEqualTo("wire/calm");
            }
            assertThat(MDC.get("trace_id")).isEqualTo(span.context().traceId());
            assertThat(MDC.get("span_id")).isEqualTo(span.context().spanId());
            assertThat(MDC.get("article_id")).isEqualTo("wire/storm");
        }

        assertThat(MDC.get("trace_id")).isNull();
        assertThat(MDC.get("article_id")).isNull();
    }
}
