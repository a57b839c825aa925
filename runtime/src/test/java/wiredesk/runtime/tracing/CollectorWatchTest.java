package wiredesk.runtime.tracing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class CollectorWatchTest {

    private final ListAppender<ILoggingEvent> logged = new ListAppender<>();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final AtomicInteger status = new AtomicInteger(401);
    private HttpServer server;
    private Export export;

    @BeforeEach
    void start() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/traces", exchange -> {
            try (exchange) {
                exchange.getRequestBody().readAllBytes();
                exchange.sendResponseHeaders(status.get(), -1);
            }
        });
        server.start();
        logged.start();
        logger().addAppender(logged);
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        export = Export.to(Collector.at(address, List.of("key=hushhush"), 1), "test", meters);
    }

    @AfterEach
    void stop() {
        export.close();
        logger().detachAppender(logged);
        server.stop(0);
    }

    @Test
    void collectorThatTakesNothingIsSpokenOfOnceAndAgainWhenItDoes() {
        send("failed", 1);
        send("failed", 2);
        status.set(200);
        send("exported", 1);

        assertThat(logged.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .satisfiesExactly(
                        away -> assertThat(away)
                                .contains("takes no spans", "401")
                                .doesNotContain("hushhush"),
                        back -> assertThat(back).contains("takes spans again"));
    }

    private void send(String outcome, int soFar) {
        export.begin(Work.send("news.raw", "wire/storm"), Optional.empty()).end();
        await().until(() -> meters.get("wiredesk.tracing.spans")
                        .tag("outcome", outcome)
                        .counter()
                        .count()
                == soFar);
    }

    private static Logger logger() {
        return (Logger) LoggerFactory.getLogger(CollectorWatch.class);
    }
}
