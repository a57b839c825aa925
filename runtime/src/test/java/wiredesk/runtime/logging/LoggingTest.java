package wiredesk.runtime.logging;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.encoder.Encoder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LoggingTest {

    private final LoggerContext context = new LoggerContext();

    @BeforeEach
    void giveContext() {
        context.setMDCAdapter(new LogbackMDCAdapter());
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

        assertThat(written).matches("\\d\\d:\\d\\d:\\d\\d\\.\\d{3} WARN  Test: running\\R");
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
