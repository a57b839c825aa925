package wiredesk.desk.embedded;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * Apicurio Registry as a child process, speaking Confluent's REST API on 127.0.0.1 and keeping its schemas in an H2 file.
 * Started by {@link #start}, ready after {@link #await}, and gone when {@link #close} returns or this JVM ends.
 */
public final class EmbeddedRegistry implements AutoCloseable {

    private static final String PATH = "/apis/ccompat/v7";
    private static final String COMPATIBILITY = "FULL_TRANSITIVE";
    private static final Duration PORT_PATIENCE = Duration.ofSeconds(20);
    private static final Duration START_PATIENCE = Duration.ofSeconds(120);
    private static final Duration REQUEST_TIMEOUT = Duration.ofSeconds(20);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final RegistryProcess process;
    private final URI url;

    private EmbeddedRegistry(RegistryProcess process, URI url) {
        this.process = process;
        this.url = url;
    }

    /**
     * Starts the process and returns at once; {@link #await} waits for it.
     *
     * @param folder where its database and its log are
     * @param port to listen on
     * @throws EmbeddedException if the port is taken or the distribution lacks the registry
     */
    public static EmbeddedRegistry start(Path folder, int port) {
        Ports.awaitFree(port, PORT_PATIENCE);
        return new EmbeddedRegistry(
                RegistryProcess.start(folder, port), URI.create("http://" + KafkaSettings.HOST + ":" + port + PATH));
    }

    /**
     * Waits until it answers, and sets its global compatibility to FULL_TRANSITIVE.
     *
     * @return this
     * @throws EmbeddedException if it ends or does not answer in time; the message holds its last words
     */
    public EmbeddedRegistry await() {
        Instant end = Instant.now().plus(START_PATIENCE);
        while (!answers()) {
            if (!process.isAlive()) {
                throw new EmbeddedException("the schema registry ended as it started:\n" + process.lastWords());
            }
            if (Instant.now().isAfter(end)) {
                throw new EmbeddedException("the schema registry does not answer at " + url + " after "
                        + START_PATIENCE.toSeconds() + " s:\n" + process.lastWords());
            }
            pause();
        }
        return this;
    }

    /** Base URL of Confluent's API, the value of {@code schema.registry.url}. */
    public URI url() {
        return url;
    }

    @Override
    public void close() {
        process.close();
    }

    private boolean answers() {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/config"))
                .timeout(REQUEST_TIMEOUT)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"compatibility\":\"" + COMPATIBILITY + "\"}"))
                .build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedException("interrupted while the schema registry started", e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedException("interrupted while the schema registry started", e);
        }
    }
}
