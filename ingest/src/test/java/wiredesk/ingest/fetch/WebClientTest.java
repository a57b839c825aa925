package wiredesk.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class WebClientTest {

    private FakeServer server;

    @BeforeEach
    void open() throws Exception {
        server = new FakeServer();
    }

    @AfterEach
    void close() {
        server.close();
    }

    /** The time limit is the test's way to fail: without a deadline this never ends. */
    @Test
    @Timeout(60)
    void serverThatSendsAByteNowAndThenIsBrokenOffAtTheTimeout() throws Exception {
        server.answers(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            while (true) {
                exchange.getResponseBody().write('x');
                exchange.getResponseBody().flush();
                pause();
            }
        });
        try (WebClient client = client(Duration.ofSeconds(1))) {
            assertThatThrownBy(() -> client.fetch(Request.any(server.url())))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("did not answer within PT1S");
        }
    }

    /** Each hop comes within the timeout, all together do not. */
    @Test
    @Timeout(60)
    void slowRedirectsShareOneTimeout() throws Exception {
        server.answers(exchange -> {
            pause();
            exchange.getResponseHeaders().set("Location", "/" + server.paths.size());
            exchange.sendResponseHeaders(302, -1);
        });
        try (WebClient client = client(Duration.ofSeconds(1))) {
            assertThatThrownBy(() -> client.fetch(Request.any(server.url())))
                    .hasMessageContaining("did not answer within PT1S");
        }
    }

    @Test
    void brotliIsAskedForAndRead() throws Exception {
        byte[] brotli =
                Base64.getDecoder().decode("G0sA+AXKbakefWAoYuoPolp0/JoQRZjRSKewCkEiGd1VbaA3ESlrW3n4i/X01odoAQ==");
        server.answers(exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "br");
            FakeServer.send(exchange, 200, brotli);
        });
        try (WebClient client = client(Duration.ofSeconds(20))) {
            Answer answer = client.fetch(Request.any(server.url()));

            assertThat(new String(answer.body().orElseThrow())).startsWith("<rss/> and a paragraph");
            assertThat(server.requests.get(0).getFirst("Accept-Encoding")).isEqualTo("gzip, br");
        }
    }

    @Test
    void everyHopNeedsPermission() throws Exception {
        server.answers(exchange -> {
            exchange.getResponseHeaders().set("Location", "/private/story");
            exchange.sendResponseHeaders(302, -1);
        });
        List<String> asked = new ArrayList<>();
        Permission permission = url -> {
            asked.add(url.getPath());
            if (url.getPath().startsWith("/private")) {
                throw new Refused(url + " is private");
            }
            return Duration.ZERO;
        };
        try (WebClient client = client(Duration.ofSeconds(20))) {
            assertThatThrownBy(() -> client.fetch(Request.page(server.url("/story"), permission)))
                    .hasMessageContaining("is private");
        }

        assertThat(asked).containsExactly("/story", "/private/story");
        assertThat(server.paths).containsExactly("/story");
    }

    @Test
    void userInTheAddressIsRefusedWithoutSayingThePassword() throws Exception {
        URI url = URI.create(server.url().toString().replace("127.0.0.1", "user:secret@127.0.0.1"));
        try (WebClient client = client(Duration.ofSeconds(20))) {
            assertThatThrownBy(() -> client.fetch(Request.any(url)))
                    .isInstanceOf(Refused.class)
                    .message()
                    .doesNotContain("secret");
        }

        assertThat(server.requests).isEmpty();
    }

    @Test
    void certificateThatNobodyVouchesForIsRefused(@TempDir Path folder) throws Exception {
        HttpsServer https = https(folder.resolve("store.p12"));
        try (WebClient client = client(Duration.ofSeconds(20))) {
            URI url = URI.create("https://127.0.0.1:" + https.getAddress().getPort() + "/");

            assertThatThrownBy(() -> client.fetch(Request.any(url))).isInstanceOf(SSLException.class);
        } finally {
            https.stop(0);
        }
    }

    private static WebClient client(Duration timeout) {
        FetchSettings settings = new FetchSettings(true, "Wiredesk test", timeout, 1 << 20, 50, 2, Duration.ZERO);
        return new WebClient(settings, FakeResolver.literal(), Clock.systemUTC());
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(200);
        } catch (InterruptedException stop) {
            throw new IOException(stop);
        }
    }

    private static HttpsServer https(Path store) throws Exception {
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        Process made = new ProcessBuilder(
                        keytool,
                        "-genkeypair",
                        "-keystore",
                        store.toString(),
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        "changeit",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=127.0.0.1",
                        "-ext",
                        "SAN=IP:127.0.0.1")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(made.waitFor()).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        keys.load(Files.newInputStream(store), "changeit".toCharArray());
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, "changeit".toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        server.start();
        return server;
    }
}
