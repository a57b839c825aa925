package wiredesk.desk.demo;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import wiredesk.desk.page.DeskService;
import wiredesk.desk.service.Services;
import wiredesk.desk.service.Stage;
import wiredesk.enrich.Extractor;
import wiredesk.ingest.IngestService;
import wiredesk.runtime.ExitCode;
import wiredesk.runtime.Service;
import wiredesk.runtime.ServiceRunner;
import wiredesk.runtime.config.Settings;

/** All services in this process, run as {@code wiredesk run all} runs them, on a thread of their own. */
final class RunningServices implements AutoCloseable {

    private static final Duration START_PATIENCE = Duration.ofMinutes(3);

    private final ServiceRunner runner;
    private final List<Service> services;
    private final CompletableFuture<ExitCode> end = new CompletableFuture<>();

    private RunningServices(ServiceRunner runner, List<Service> services) {
        this.runner = runner;
        this.services = services;
    }

    /** Returns when all of them have started. */
    static RunningServices start(Settings settings, PrometheusMeterRegistry meters, Supplier<Extractor> extractor)
            throws IOException, InterruptedException {
        RunningServices running = new RunningServices(
                new ServiceRunner(settings, meters), Services.of(Stage.ALL, settings, meters, extractor));
        Thread thread = new Thread(running::run, "demo-services");
        thread.setDaemon(true);
        thread.start();
        running.awaitStart();
        return running;
    }

    private void run() {
        try {
            end.complete(runner.run(services));
        } catch (RuntimeException e) {
            end.completeExceptionally(e);
        }
    }

    private void awaitStart() throws IOException, InterruptedException {
        try {
            CompletableFuture.anyOf(runner.running(), end).get(START_PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("the services did not start", e);
        }
        if (end.isDone()) {
            throw new IOException("the services did not start: " + end.join());
        }
    }

    /** Where ingest takes pushes. */
    URI push() {
        return services.stream()
                .filter(IngestService.class::isInstance)
                .map(service -> ((IngestService) service).httpPort().orElseThrow())
                .map(port -> URI.create("http://127.0.0.1:" + port + "/v1/articles"))
                .findFirst()
                .orElseThrow();
    }

    /** Where the desk's page is; empty if it is not wanted. */
    Optional<URI> page() {
        return services.stream()
                .filter(DeskService.class::isInstance)
                .map(service -> URI.create("http://127.0.0.1:" + ((DeskService) service).port()))
                .findFirst();
    }

    /** Whether they have been told to stop, or failed. */
    boolean ended() {
        return end.isDone();
    }

    /** Waits for somebody to stop them. */
    void awaitEnd() {
        end.join();
    }

    @Override
    public void close() {
        runner.stop();
        end.join();
    }
}
