package wiredesk.it.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A running JVM with a part of Wiredesk in it. */
public final class ServiceProcess implements AutoCloseable {

    private static final Pattern PUSH = Pattern.compile("POST articles to port (\\d+)");
    private static final Pattern ADMIN = Pattern.compile("health and metrics at http://127\\.0\\.0\\.1:(\\d+)");
    private static final Pattern PAGE = Pattern.compile("the desk is at http://127\\.0\\.0\\.1:(\\d+)");
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration HTTP_PATIENCE = Duration.ofSeconds(15);
    private static final Duration START_PATIENCE = Duration.ofSeconds(120);
    private static final Duration END_PATIENCE = Duration.ofSeconds(10);

    private final String name;
    private final Process process;
    private final Path log;
    private boolean told;

    ServiceProcess(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    /** Waits until it says it is ready; fails at once if it ends instead. */
    public ServiceProcess awaitReady() {
        return await(Readiness.READY, START_PATIENCE);
    }

    /**
     * Waits for what its readiness says.
     *
     * @throws IllegalStateException with its output if it ends or does not get there in time
     */
    public ServiceProcess await(Readiness wanted, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (readiness() != wanted) {
            if (!isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException(
                        "%s is not %s after %s:%n%s".formatted(this, wanted, patience, output()));
            }
            pause();
        }
        return this;
    }

    /** What its admin endpoint says at the moment. */
    public Readiness readiness() {
        try {
            return switch (get("/health/ready").statusCode()) {
                case 200 -> Readiness.READY;
                case 503 -> Readiness.NOT_READY;
                default -> throw new IllegalStateException("unexpected answer of " + this);
            };
        } catch (IOException e) {
            return Readiness.SILENT;
        }
    }

    /** Fetches a page of its admin endpoint. */
    public HttpResponse<String> get(String path) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + adminPort() + path))
                .timeout(HTTP_PATIENCE)
                .build();
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while asking " + this, e);
        }
    }

    /** The way to push articles to it, once it is ready. */
    public HttpPush push() {
        return new HttpPush(port(PUSH).orElseThrow(() -> new IllegalStateException(this + " takes no pushes")));
    }

    /** Where the desk's page is, once it is ready. */
    public URI page() {
        return URI.create("http://127.0.0.1:"
                + port(PAGE).orElseThrow(() -> new IllegalStateException(this + " serves no page")));
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** SIGKILL: it cannot finish anything. Returns when it is gone. */
    public void kill() {
        told = true;
        process.destroyForcibly();
        exitCode(END_PATIENCE);
    }

    /** SIGTERM: it is asked to end. */
    public void terminate() {
        told = true;
        process.destroy();
    }

    /**
     * Waits for its end.
     *
     * @throws IllegalStateException with its output if it has not ended in time
     */
    public int exitCode(Duration patience) {
        told = true;
        try {
            if (process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return process.exitValue();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new IllegalStateException(name + " has not ended after " + patience + ":\n" + output());
    }

    /** All that it wrote to standard output and standard error. */
    public String output() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends it; if it had ended of itself, by a failure, that is told on standard error. */
    @Override
    public void close() {
        if (!told && !isAlive() && process.exitValue() != 0) {
            System.err.printf("%s has ended with exit code %d:%n%s%n", this, process.exitValue(), output());
        }
        process.destroyForcibly();
    }

    private int adminPort() throws IOException {
        return port(ADMIN).orElseThrow(() -> new ConnectException(this + " has not opened its admin endpoint yet"));
    }

    /** Services choose free ports and log them. */
    private Optional<Integer> port(Pattern words) {
        return words.matcher(output()).results().findFirst().map(said -> Integer.valueOf(said.group(1)));
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting", e);
        }
    }

    @Override
    public String toString() {
        return name + " (pid " + process.pid() + ")";
    }
}
