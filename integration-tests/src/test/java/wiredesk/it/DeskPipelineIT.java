package wiredesk.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import wiredesk.it.audit.Planter;
import wiredesk.it.platform.LocalPlatform;
import wiredesk.it.platform.On;
import wiredesk.it.replay.History;
import wiredesk.it.service.DeskClient;
import wiredesk.it.service.Installation;
import wiredesk.it.service.ServiceProcess;

/** What the desk says of the pipeline, and what can be steered from it, against running services. */
@On(LocalPlatform.class)
@TestInstance(Lifecycle.PER_CLASS)
class DeskPipelineIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int ARTICLES = 200;
    private static final String KEY = "secret";

    private Installation wiredesk;
    private DeskClient desk;
    private Planter planter;

    @BeforeAll
    void start(LocalPlatform platform, @TempDir Path folder) throws Exception {
        wiredesk = new Installation(platform, "desk-pipeline.", folder);
        wiredesk.createTopics();
        ServiceProcess enrich = wiredesk.run("enrich", "enrich", Map.of());
        ServiceProcess sink = wiredesk.run("sink", "sink", Map.of());
        ServiceProcess process = wiredesk.run(
                "desk",
                "desk",
                Map.of(
                        "desk.http.port",
                        "0",
                        "desk.http.keys",
                        "ops:" + KEY,
                        "desk.index.dir",
                        folder.resolve("index").toString()));
        List.of(enrich, sink, process).forEach(ServiceProcess::awaitReady);
        desk = new DeskClient(process.page());
        planter = new Planter(platform, wiredesk.topics());
        History.write(History.of(ARTICLES), platform, wiredesk.topics().raw());
        await().atMost(PATIENCE)
                .until(() -> sample().at("/outcomes/total/published").asInt() == ARTICLES);
    }

    @AfterAll
    void stop() {
        planter.close();
        wiredesk.close();
    }

    @Test
    void aRunningReplayShowsWithItsProgressOnItsLane() {
        DeskClient.Answer started = desk.post("/v1/replays", "{\"all\": true, \"rate\": 15}", KEY);
        assertThat(started.status()).isEqualTo(202);
        String id = started.body().get("id").asText();

        await().atMost(PATIENCE)
                .until(() -> replay(id).path("rate").asDouble() > 1
                        && replay(id).path("passed").asLong() < ARTICLES);
        JsonNode line = replay(id);

        assertThat(line.get("state").asText()).isEqualTo("RUNNING");
        assertThat(line.get("here").asBoolean()).isTrue();
        assertThat(line.get("rate").asDouble()).isBetween(1.0, 30.0);
        assertThat(line.get("etaSeconds").asLong()).isBetween(0L, 200L);
        assertThat(stage("enrich", "replay").get("members").asInt()).isPositive();
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(replay(id).get("state").asText()).isEqualTo("DONE"));
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(stage("enrich", "replay").get("lag").asLong())
                                .isZero());
        assertThat(sample().at("/outcomes/replayed").size()).isPositive();
    }

    @Test
    void stagesThatHaveDoneAllHaveNoLagThoughMarkersStandBehindTheLastRecord() {
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(stage("enrich", "live").get("lag").asLong()).isZero();
            assertThat(stage("sink", "live").get("lag").asLong()).isZero();
        });
        assertThat(stage("sink", "live").get("members").asInt()).isPositive();
        assertThat(sample().get("sources"))
                .extracting(source -> source.get("source").asText())
                .contains(History.COAST, History.NORTH);
        JsonNode history = desk.get("/api/pipeline/history?minutes=5");
        assertThat(history.at("/series/rate.raw").size())
                .isEqualTo(history.get("times").size())
                .isPositive();
    }

    @Test
    void aReplayIsPausedResumedAndCanceledByHttp() {
        String id = desk.post("/v1/replays", "{\"sources\": [\"coast-wire\"], \"rate\": 5}", KEY)
                .body()
                .get("id")
                .asText();

        assertThat(desk.post("/v1/replays/" + id + "/pause", "", "").status()).isEqualTo(401);
        assertThat(desk.post("/v1/replays/" + id + "/pause", "", KEY)
                        .body()
                        .get("state")
                        .asText())
                .isEqualTo("PAUSED");
        await().atMost(PATIENCE).until(() -> !replay(id).path("here").asBoolean(true));
        long copied = desk.get("/v1/replays/" + id).get("copied").asLong();
        DeskClient.Answer resumed = desk.post("/v1/replays/" + id + "/resume", "", KEY);
        assertThat(resumed.status()).isEqualTo(202);
        await().atMost(PATIENCE)
                .until(() -> desk.get("/v1/replays/" + id).get("copied").asLong() > copied);
        assertThat(desk.post("/v1/replays/" + id + "/cancel", "", KEY)
                        .body()
                        .get("state")
                        .asText())
                .isEqualTo("CANCELED");
        assertThat(desk.post("/v1/replays/" + id + "/resume", "", KEY).status()).isEqualTo(409);
        assertThat(desk.post("/v1/replays/none/cancel", "", KEY).status()).isEqualTo(404);
    }

    @Test
    void aPlanCopiesNothing() {
        int before = desk.get("/v1/replays").size();

        JsonNode plan = desk.post("/v1/replays/plan", "{\"sources\": [\"coast-wire\"], \"rate\": 10}", "")
                .body();

        assertThat(plan.get("articles").asInt()).isEqualTo(ARTICLES / 2);
        assertThat(plan.get("seconds").asInt()).isEqualTo(ARTICLES / 20);
        assertThat(desk.get("/v1/replays").size()).isEqualTo(before);
    }

    @Test
    void aShadowIsComparedAndPromotedByHttp() {
        String id = desk.post("/v1/replays", "{\"articles\": [\"coast-wire/0\"], \"shadow\": true}", KEY)
                .body()
                .get("id")
                .asText();
        await().atMost(PATIENCE)
                .until(() -> desk.get("/v1/replays/" + id).get("state").asText().equals("DONE"));
        await().atMost(PATIENCE)
                .until(() -> desk.get("/v1/replays/" + id + "/diff")
                                .at("/articles/compared")
                                .asInt()
                        == 1);

        await().atMost(PATIENCE)
                .until(() ->
                        desk.post("/v1/replays/" + id + "/promote", "", KEY).status() == 202);

        await().atMost(PATIENCE)
                .until(() -> desk.get("/v1/replays/" + id).get("state").asText().equals("PROMOTED"));
    }

    @Test
    void deadLettersAreCountedAndParkedFromTheDesk() throws Exception {
        planter.raw("poison/desk-1");
        await().atMost(PATIENCE).until(() -> sample().at("/deadLetters/open").asLong() == 1);
        JsonNode group = sample().at("/deadLetters/groups/0");
        String body = "{\"stage\": \"%s\", \"exception\": \"%s\", \"source\": \"%s\"%s}"
                .formatted(
                        group.get("stage").asText(),
                        group.get("exception").asText(),
                        group.get("source").asText(),
                        ", \"dryRun\": true");

        JsonNode would = desk.post("/v1/dead-letters/park", body, KEY).body();
        assertThat(would.get("parked").asInt()).isEqualTo(1);
        assertThat(desk.get("/v1/dead-letters").size()).isEqualTo(1);
        assertThat(desk.post("/v1/dead-letters/park", body, "").status()).isEqualTo(401);
        desk.post("/v1/dead-letters/park", body.replace(", \"dryRun\": true", ""), KEY);

        assertThat(desk.get("/v1/dead-letters").size()).isZero();
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(sample().at("/deadLetters/open").asLong()).isZero();
            assertThat(sample().at("/deadLetters/ended/parked").asLong()).isEqualTo(1);
        });
    }

    private JsonNode sample() {
        return desk.get("/api/pipeline").get("sample");
    }

    private JsonNode replay(String id) {
        return StreamSupport.stream(sample().get("replays").spliterator(), false)
                .filter(each -> each.get("id").asText().equals(id))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private JsonNode stage(String name, String lane) {
        return StreamSupport.stream(sample().get("stages").spliterator(), false)
                .filter(stage -> stage.get("name").asText().equals(name)
                        && stage.get("lane").asText().equals(lane))
                .findFirst()
                .orElseThrow();
    }
}
