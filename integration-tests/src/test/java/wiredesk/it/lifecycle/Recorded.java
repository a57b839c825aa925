package wiredesk.it.lifecycle;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import wiredesk.runtime.Service;
import wiredesk.runtime.admin.HealthCheck;
import wiredesk.schemas.Topic;

/** A service that does nothing but write down what it is told. */
final class Recorded implements Service {

    private final List<Topic> topics;
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Void> failure = new CompletableFuture<>();

    Recorded(List<Topic> topics) {
        this.topics = topics;
    }

    List<String> told() {
        return told;
    }

    void fail() {
        failure.completeExceptionally(new IllegalStateException("a lasting fault"));
    }

    @Override
    public String name() {
        return "recorded";
    }

    @Override
    public List<Topic> topics() {
        return topics;
    }

    @Override
    public void start() {
        told.add("start");
    }

    @Override
    public List<HealthCheck> readiness() {
        return List.of();
    }

    @Override
    public CompletableFuture<Void> failure() {
        return failure;
    }

    @Override
    public void close() {
        told.add("close");
    }
}
