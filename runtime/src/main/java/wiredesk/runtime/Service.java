package wiredesk.runtime;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import wiredesk.runtime.admin.HealthCheck;
import wiredesk.schemas.Topic;

/** A part of Wiredesk that runs until it is told to stop. {@link ServiceRunner} starts and ends it. */
public interface Service extends AutoCloseable {

    /** What logs and health checks call it: ingest, enrich, enrich-replay or sink. */
    String name();

    /** The topics that must exist, with their schemas registered, before {@link #start}. */
    List<Topic> topics();

    /** Starts the work and returns; throws if it cannot. */
    void start();

    /** What must be well for it to do its work, beside Kafka and the topics. */
    List<HealthCheck> readiness();

    /** Completes exceptionally when the work has failed for good; the process then ends with exit code 1. */
    default CompletableFuture<Void> failure() {
        return new CompletableFuture<>();
    }

    /** The admin endpoint's port, unless {@code admin.port} is set or the process runs services that name others. */
    default int adminPort() {
        return 0;
    }

    /** Takes nothing new, finishes what it has, and returns within {@code service.stop.timeout}. */
    @Override
    void close();
}
