package wiredesk.runtime;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wiredesk.runtime.admin.AdminEndpoint;
import wiredesk.runtime.admin.HealthCheck;
import wiredesk.runtime.admin.Readiness;
import wiredesk.runtime.config.InvalidSetting;
import wiredesk.runtime.config.Settings;
import wiredesk.runtime.kafka.Cluster;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.runtime.kafka.Waiting;
import wiredesk.schemas.Topic;

/**
 * The life of a process: it opens the admin endpoint, waits for Kafka, registry, topics and schemas, starts the services,
 * and on SIGTERM (or {@link #stop}) closes them in reverse, giving each the time that {@code service.stop.timeout} leaves.
 * Ends with one of {@link ExitCode}.
 */
public final class ServiceRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ServiceRunner.class);
    private static final int SEVERAL_ADMIN_PORT = 7070;

    private final Settings settings;
    private final PrometheusMeterRegistry meters;
    private final CompletableFuture<ExitCode> end = new CompletableFuture<>();
    private final CompletableFuture<Integer> running = new CompletableFuture<>();

    /** @param meters as {@link wiredesk.runtime.admin.Meters#create()} makes them, given to the services, too */
    public ServiceRunner(Settings settings, PrometheusMeterRegistry meters) {
        this.settings = settings;
        this.meters = meters;
    }

    /** Runs one service until it is told to stop; returns the exit code. */
    public static int run(Service service, Settings settings, PrometheusMeterRegistry meters) {
        return new ServiceRunner(settings, meters).run(List.of(service)).code();
    }

    /** Runs services in one process until they are told to stop. Blocks; each runner runs once. */
    public ExitCode run(List<Service> services) {
        List<Topic> topics = services.stream()
                .flatMap(service -> service.topics().stream())
                .distinct()
                .toList();
        try (Cluster cluster = new Cluster(new KafkaClients(settings), topics);
                Readiness readiness = new Readiness();
                AdminEndpoint admin = admin(services, readiness);
                StopSignals signals = StopSignals.install(this::stop)) {
            LOG.info("health and metrics at http://{}:{}", settings.get(RuntimeSettings.ADMIN_HOST), admin.port());
            readiness.add(new HealthCheck("kafka", cluster::kafkaProblem));
            readiness.add(new HealthCheck("topics", cluster::topicsProblem));
            readiness.add(new HealthCheck("services", new Stage(running, end)));
            Waiting waiting = new Waiting(settings.get(RuntimeSettings.START_TIMEOUT));
            Optional<String> problem = waiting.untilWell(cluster::problem, end);
            if (end.isDone()) {
                return end.join();
            }
            if (problem.isPresent()) {
                LOG.error("gave up after {} s: {}", waiting.bound().toSeconds(), problem.get());
                return ExitCode.UNREACHABLE;
            }
            return runStarted(services, readiness, admin.port());
        } catch (InvalidSetting e) {
            LOG.error("{}", e.getMessage());
            return ExitCode.CONFIGURATION;
        }
    }

    private ExitCode runStarted(List<Service> services, Readiness readiness, int adminPort) {
        Deque<Service> started = new ArrayDeque<>();
        ExitCode code;
        try {
            for (Service service : services) {
                started.push(service);
                service.start();
                service.failure().whenComplete((none, failure) -> failed(service, failure));
                service.readiness().forEach(readiness::add);
                LOG.info("{} runs", service.name());
            }
            running.complete(adminPort);
            code = end.join();
        } catch (InvalidSetting e) {
            LOG.error("{}", e.getMessage());
            code = ExitCode.CONFIGURATION;
        } catch (RuntimeException e) {
            LOG.error("{} cannot start", started.element().name(), e);
            code = ExitCode.FAILED;
        }
        Duration bound = settings.get(RuntimeSettings.STOP_TIMEOUT);
        boolean drained = new Drain(bound).close(started);
        return drained ? code : ExitCode.FAILED;
    }

    /** Lets {@link #run} finish what is at hand and return. */
    public void stop() {
        end.complete(ExitCode.OK);
    }

    /** Completes with the admin endpoint's port when all services have started. */
    public CompletableFuture<Integer> running() {
        return running;
    }

    private void failed(Service service, Throwable failure) {
        if (failure != null) {
            LOG.error("{} failed", service.name(), failure);
            end.complete(ExitCode.FAILED);
        }
    }

    private AdminEndpoint admin(List<Service> services, Readiness readiness) {
        List<Integer> wished =
                services.stream().map(Service::adminPort).distinct().toList();
        int usual = wished.size() == 1 ? wished.get(0) : SEVERAL_ADMIN_PORT;
        int port = settings.find(RuntimeSettings.ADMIN_PORT).orElse(usual);
        return new AdminEndpoint(settings.get(RuntimeSettings.ADMIN_HOST), port, readiness, meters);
    }
}
