package wiredesk.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wiredesk.it.platform.LocalPlatform;
import wiredesk.it.platform.On;
import wiredesk.it.service.Installation;
import wiredesk.it.service.ServiceProcess;
import wiredesk.it.truth.Deliveries;
import wiredesk.it.truth.Downstream;
import wiredesk.it.truth.Handover;
import wiredesk.it.truth.Truth;
import wiredesk.schemas.EnrichedArticle;

/** A reset says what it would do, refuses while the sink runs, and lets it begin anew. */
@On(LocalPlatform.class)
class ResetIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int ARTICLES = 40;

    @TempDir
    private Path folder;

    @Test
    void aSinkThatWasResetLearnsAllAnewAndLeavesItsNeighboursTopicsAlone(LocalPlatform platform) throws Exception {
        Instant start = Instant.now().minus(Duration.ofDays(3));
        List<EnrichedArticle> deliveries = new Deliveries(7, start, Duration.ofSeconds(1)).of(ARTICLES);
        Map<String, String> truth = Truth.of(deliveries, Instant.now());
        try (Installation desk = new Installation(platform, "reset.", folder);
                Admin admin = Admin.create(Map.of("bootstrap.servers", platform.bootstrapServers()))) {
            desk.createTopics();
            String neighbour = desk.applicationId("sink") + "-2-article-states-changelog";
            admin.createTopics(List.of(new NewTopic(neighbour, 1, (short) 1)))
                    .all()
                    .get(30, TimeUnit.SECONDS);
            Path state = folder.resolve("sink-state");
            String where = "streams.state.dir=" + state;
            try (Handover handover = new Handover(platform, desk.topics().enriched());
                    Downstream downstream = new Downstream(platform, desk.topics())) {
                ServiceProcess sink = desk.run("sink", "sink", Map.of()).awaitReady();
                handover.send(deliveries);
                await().atMost(PATIENCE).until(() -> downstream.left().equals(truth));

                ServiceProcess early = desk.command("reset", "sink", "--set", where, "--yes");
                ServiceProcess look = desk.command("reset", "sink", "--set", where);
                sink.terminate();
                sink.exitCode(PATIENCE);
                int before = downstream.records();
                ServiceProcess dry = desk.command("reset", "sink", "--set", where);
                Set<String> topicsBefore = names(admin);
                boolean stateBefore = Files.exists(state.resolve(desk.applicationId("sink")));
                ServiceProcess reset = desk.command("reset", "sink", "--set", where, "--yes", "--json");
                Set<String> topicsAfter = names(admin);
                boolean stateAfter = Files.exists(state.resolve(desk.applicationId("sink")));
                desk.run("sink", "sink", Map.of()).awaitReady();

                assertThat(early.exitCode(PATIENCE)).isEqualTo(1);
                assertThat(early.output()).contains("sink runs", "2 members", "Stop every instance");
                assertThat(look.exitCode(PATIENCE)).as(look.output()).isZero();
                assertThat(look.output()).contains("--yes would be refused: sink runs");
                assertThat(dry.exitCode(PATIENCE)).as(dry.output()).isZero();
                assertThat(dry.output())
                        .contains(desk.topics().enriched().name() + ": 6 partitions, ", "Nothing is done yet")
                        .contains("reset.sink-article-states-changelog: deleted")
                        .doesNotContain(neighbour);
                assertThat(topicsBefore).containsAll(changelogs());
                assertThat(stateBefore).isTrue();
                assertThat(reset.exitCode(PATIENCE)).as(reset.output()).isZero();
                assertThat(reset.output()).contains("\"done\":true", "\"to\":0");
                assertThat(topicsAfter)
                        .doesNotContainAnyElementsOf(changelogs())
                        .contains(neighbour);
                assertThat(stateAfter).isFalse();
                await().atMost(PATIENCE).until(() -> downstream.records() >= before + truth.size());
                // Earlier versions come out again on the way, too.
                await().atMost(PATIENCE).until(() -> downstream.left().equals(truth));
            }
        }
    }

    private static List<String> changelogs() {
        return Stream.of("article-states", "article-embargoes", "rebuilds", "routes", "route-receipts")
                .map(store -> "reset.sink-" + store + "-changelog")
                .toList();
    }

    private static Set<String> names(Admin admin) throws Exception {
        return admin.listTopics().names().get(30, TimeUnit.SECONDS);
    }
}
