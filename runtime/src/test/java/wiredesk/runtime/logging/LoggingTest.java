package wiredesk.runtime.logging;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.encoder.Encoder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

class LoggingTest {

    private final LoggerContext context = new LoggerContext();

    @BeforeEach
    void giveContext() {
        context.setMDCAdapter(MDC.getMDCAdapter());
    }

    @Test
    void eventIsOneJsonLineWithTimeLevelLoggerAndStackTrace() throws Exception {
        String written = write(Encoders.json(context), "two\nlines", new IllegalStateException("broken"));

        assertThat(written.lines()).hasSize(1);
        JsonNode json = new ObjectMapper().readTree(written);
        assertThat(json.path("message").asText()).isEqualTo("two\nlines");
        assertThat(json.path("level").asText()).isEqualTo("WARN");
        assertThat(json.path("logger").asText()).isEqualTo("wiredesk.Test");
        assertThat(json.path("stack_trace").asText()).contains("IllegalStateException: broken");
        assertThat(Instant.parse(json.path("timestamp").asText())).isBefore(Instant.now());
    }

    @Test
    void eventIsAReadableLineForPeople() {
        String written = write(Encoders.text(context, false), "running", null);

        assertThat(written).matches("\\S+Z WARN  Test: running\\R");
        assertThat(Instant.parse(written.substring(0, written.indexOf(' '))))
                .isBetween(Instant.now().minusSeconds(60), Instant.now());
    }

    @Test
    void eventOfAnArticleBearsItsTraceAndSpan() throws Exception {
        LogContext.set("0af7651916cd43dd8448eb211c80319c", "b7ad6b7169203331", "wire/storm");
        String json;
        String text;
        try {
            json = write(Encoders.json(context), "read", null);
            text = write(Encoders.text(context, false), "read", null);
        } finally {
            LogContext.clear();
        }

        JsonNode event = new ObjectMapper().readTree(json);
        assertThat(event.path("trace_id").asText()).isEqualTo("0af7651916cd43dd8448eb211c80319c");
        assertThat(event.path("span_id").asText()).isEqualTo("b7ad6b7169203331");
        assertThat(event.path("article_id").asText()).isEqualTo("wire/storm");
        assertThat(text).matches(".* Test: read trace=0af7651916cd43dd8448eb211c80319c/b7ad6b7169203331\\R");
    }

    @Test
    void workForAnotherThreadTakesTheArticleAlong() throws Exception {
        LogContext.set("0af7651916cd43dd8448eb211c80319c", "b7ad6b7169203331", "wire/storm");
        Callable<String> carried = LogContext.carried(() -> MDC.get("article_id"));
        LogContext.clear();

        String there = carried.call();

        assertThat(there).isEqualTo("wire/storm");
        assertThat(MDC.get("article_id")).isNull();
    }

    @Test
    void clientsDoNotPrintTheirConfigurationUnlessAskedToSayEverything() {
        Logging.configure(context, LogFormat.TEXT, Level.INFO);
        Logger configurations = context.getLogger("org.apache.kafka.common.config.AbstractConfig");

        assertThat(configurations.isInfoEnabled()).isFalse();
        assertThat(context.getLogger("wiredesk.Any").isInfoEnabled()).isTrue();
    }

    @Test
    void quietLoggersAreNeverLouderThanTheRest() {
        Logging.configure(context, LogFormat.TEXT, Level.ERROR);

        assertThat(context.getLogger("org.eclipse.jetty.Server").isWarnEnabled())
                .isFalse();
    }

    private String write(Encoder<ILoggingEvent> encoder, String message, Throwable thrown) {
        Logger logger = context.getLogger("wiredesk.Test");
        LoggingEvent event = new LoggingEvent("caller", logger, Level.WARN, message, thrown, null);
        return new String(encoder.encode(event), StandardCharsets.UTF_8);
    }
}
