package wiredesk.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraceContextTest {

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final String PARENT = "00-" + TRACE + "-b7ad6b7169203331-01";

    @Test
    void nextSpanIsOfTheSameTraceAndKeepsWhatOthersSay() {
        Headers headers = new RecordHeaders()
                .add("traceparent", PARENT.getBytes(UTF_8))
                .add("tracestate", "congo=t61rcWkgMzE".getBytes(UTF_8))
                .add("wiredesk.raw", "news.raw/0/1".getBytes(UTF_8));

        Headers next = TraceContext.of(headers).orElseThrow().next().addTo(headers);

        assertThat(text(next, "traceparent"))
                .matches("00-" + TRACE + "-[0-9a-f]{16}-01")
                .isNotEqualTo(PARENT);
        assertThat(text(next, "tracestate")).isEqualTo("congo=t61rcWkgMzE");
        assertThat(text(next, "wiredesk.raw")).isEqualTo("news.raw/0/1");
        assertThat(next.headers("traceparent")).hasSize(1);
        assertThat(text(headers, "traceparent")).isEqualTo(PARENT);
    }

    @Test
    void newTraceIsOneThatOthersTake() {
        TraceContext begun = TraceContext.begin();

        assertThat(TraceContext.of(begun.addTo(new RecordHeaders()))).contains(begun);
        assertThat(TraceContext.begin().traceId()).isNotEqualTo(begun.traceId());
    }

    @Test
    void laterVersionIsReadAsFarAsWeKnowIt() {
        assertThat(TraceContext.of("01-" + TRACE + "-b7ad6b7169203331-03-more", null))
                .hasValueSatisfying(context -> {
                    assertThat(context.traceId()).isEqualTo(TRACE);
                    assertThat(context.flags()).isEqualTo("01");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331",
                "00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01",
                "00-00000000000000000000000000000000-b7ad6b7169203331-01",
                "00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01",
                "ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01-more",
                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01\nX: y"
            })
    void whatIsNoTraceParentIsNotTaken(String parent) {
        assertThat(TraceContext.of(parent, null)).isEmpty();
    }

    @Test
    void stateThatIsTooLongOrNoHeaderIsLeftOut() {
        assertThat(TraceContext.of(PARENT, "a=" + "b".repeat(600)).orElseThrow().state())
                .isEmpty();
        assertThat(TraceContext.of(PARENT, "a=b\r\nc").orElseThrow().state()).isEmpty();
    }

    private static String text(Headers headers, String name) {
        return new String(headers.lastHeader(name).value(), UTF_8);
    }
}
