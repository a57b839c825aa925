package wiredesk.runtime.tracing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import wiredesk.runtime.RuntimeSettings;
import wiredesk.runtime.config.Settings;

/** From the settings to the wire. Public for what stands in another class loader. */
public class TracingTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    @Test
    void collectorGetsSpansWithTheKeyThatItWants() throws Exception {
        HttpServer collector = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        BlockingQueue<String> received = new LinkedBlockingQueue<>();
        collector.createContext("/v1/traces", exchange -> {
            try (exchange) {
                String body = new String(new GZIPInputStream(exchange.getRequestBody()).readAllBytes(), UTF_8);
                received.add(exchange.getRequestHeaders().getFirst("Authorization") + body);
                exchange.sendResponseHeaders(200, -1);
            }
        });
        collector.start();
        try (Tracing tracing = tracing(
                "tracing.endpoint",
                "http://127.0.0.1:" + collector.getAddress().getPort(),
                "tracing.headers",
                "Authorization=Basic a2V5")) {
            work(tracing, 1);

            assertThat(received.take()).startsWith("Basic a2V5").contains("send news.raw", "wiredesk-ingest");
            await().until(() -> counted("exported") == 1);
        } finally {
            collector.stop(0);
        }
    }

    @Test
    void collectorThatRefusesCostsTheSpansAndNothingElse() throws Exception {
        int nobody;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = free.getLocalPort();
        }
        try (Tracing tracing = tracing("tracing.endpoint", "http://127.0.0.1:" + nobody)) {
            work(tracing, 10);

            await().atMost(PATIENCE).until(() -> counted("failed") == 10);
        }
    }

    @Test
    void collectorThatNeverAnswersCostsTheSpansAndNothingElse() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                Tracing tracing = tracing("tracing.endpoint", "http://127.0.0.1:" + silent.getLocalPort())) {
            work(tracing, BoundedSpans.CAPACITY + 10);

            assertThat(counted("dropped")).isEqualTo(10);
            await().atMost(PATIENCE).until(() -> counted("failed") > 0);
        }
    }

    /** In a class loader that does not have it. */
    @Test
    void withoutAnEndpointTheLibraryIsNotEvenLoaded() throws Exception {
        ClassLoader without = new Without("io.opentelemetry.", TracingTest.class.getClassLoader());

        Runnable nothingExported = (Runnable) without.loadClass(NothingExported.class.getName())
                .getDeclaredConstructor()
                .newInstance();

        assertThat(nothingExported.getClass()).isNotEqualTo(NothingExported.class);
        nothingExported.run();
    }

    /** A service's day without a collector. */
    public static final class NothingExported implements Runnable {

        public NothingExported() {}

        @Override
        public void run() {
            int threads = Thread.activeCount();
            try (Tracing tracing = new TracingTest().tracing()) {
                StageSpan span = tracing.begin(Work.send("news.raw", "wire/storm"), Optional.empty());
                CurrentSpan.enter(span, "wire/storm").close();
                span.failed(new IllegalStateException());
                span.end();
                assertThat(span.context().flags()).isEqualTo("00");
            }
            assertThat(Thread.activeCount()).isLessThanOrEqualTo(threads);
        }
    }

    /** Loads Wiredesk's own classes anew, and none of a library's that it is to do without. */
    private static final class Without extends ClassLoader {

        private final String library;

        Without(String library, ClassLoader parent) {
            super(parent);
            this.library = library;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith(library)) {
                throw new ClassNotFoundException(name + " is asked for");
            }
            return name.startsWith("wiredesk.runtime.") ? own(name) : super.loadClass(name, resolve);
        }

        private Class<?> own(String name) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? define(name) : loaded;
            }
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (var file = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] bytes = file.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }

    private Tracing tracing(String... given) {
        Map<String, String> settings = given.length == 4
                ? Map.of(given[0], given[1], given[2], given[3])
                : given.length == 2 ? Map.of(given[0], given[1]) : Map.of();
        return Tracing.of(Settings.load(RuntimeSettings.all(), Optional.empty(), Map.of(), settings), "ingest", meters);
    }

    private static void work(Tracing tracing, int spans) {
        for (int i = 0; i < spans; i++) {
            tracing.begin(Work.send("news.raw", "wire/" + i), Optional.empty()).end();
        }
    }

    private double counted(String outcome) {
        return meters.get("wiredesk.tracing.spans")
                .tag("outcome", outcome)
                .counter()
                .count();
    }
}
