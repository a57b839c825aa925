package wiredesk.desk.page.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wiredesk.runtime.http.ApiKeys;
import wiredesk.schemas.OffsetRange;
import wiredesk.schemas.PubStatus;

class ReplaysEndpointTest {

    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
    private static final String[] KEY = {"X-API-Key", "secret"};

    private final ReplaysInMemory replays = new ReplaysInMemory();
    private Served desk = served("ops:secret");

    @AfterEach
    void stop() {
        desk.close();
    }

    private Served served(String... keys) {
        return new Served(
                new ReplaysEndpoint(replays, new Permit(ApiKeys.of(List.of(keys))), Clock.fixed(NOW, ZoneOffset.UTC)));
    }

    @Test
    void whatIsThereIsToldWithoutAKey() throws Exception {
        Served.Answered list = desk.get("/v1/replays");
        Served.Answered one = desk.get("/v1/replays/r-1");

        assertThat(list.body().at("/0/id").asText()).isEqualTo("r-1");
        assertThat(one.body().get("copied").asLong()).isEqualTo(12);
        assertThat(one.body().get("length").asLong()).isEqualTo(100);
        assertThat(one.body().get("lane").asLong()).isEqualTo(3);
        assertThat(one.body().get("state").asText()).isEqualTo("RUNNING");
    }

    @Test
    void planCountsAndNeedsNoKey() throws Exception {
        Served.Answered plan = desk.post("/v1/replays/plan", "{\"since\": \"2h\", \"rate\": 20}");

        assertThat(plan.status()).isEqualTo(200);
        assertThat(plan.body().get("articles").asLong()).isEqualTo(200);
        assertThat(plan.body().get("seconds").asLong()).isEqualTo(10);
        assertThat(replays.wanted.selection().getReceivedSince()).isEqualTo(NOW.minusSeconds(7_200));
        assertThat(replays.asked).isEmpty();
    }

    @Test
    void runTakesTheOptionsOfTheCommandLine() throws Exception {
        Served.Answered run = desk.post("/v1/replays", """
                {"sources": ["coast"], "statuses": ["withheld"], "extractorBefore": "4", "offsets": "3:10-19",
                 "rate": 50, "shadow": true, "publishedUntil": "2026-01-01T00:00:00Z"}""", KEY);

        assertThat(run.status()).isEqualTo(202);
        assertThat(run.response().headers().firstValue("Location")).contains("/v1/replays/r-1");
        assertThat(replays.wanted.selection().getSources()).containsExactly("coast");
        assertThat(replays.wanted.selection().getStatuses()).containsExactly(PubStatus.WITHHELD);
        assertThat(replays.wanted.selection().getExtractor()).isEqualTo("4");
        assertThat(replays.wanted.within()).contains(new OffsetRange(3, 10L, 20L));
        assertThat(replays.wanted.rate()).contains(50.0);
        assertThat(replays.wanted.shadow()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"pause, 200, PAUSED", "resume, 202, RUNNING", "cancel, 200, CANCELED"})
    void verbsChangeAReplay(String verb, int status, String state) throws Exception {
        Served.Answered answer = desk.post("/v1/replays/r-1/" + verb, "", KEY);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body().get("state").asText()).isEqualTo(state);
        assertThat(replays.asked).containsExactly(verb + " r-1");
    }

    @Test
    void whatCannotBeDoneIsAConflictThatSaysWhy() throws Exception {
        Served.Answered answer = desk.post("/v1/replays/r-1/promote", "", KEY);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body().get("detail").asText()).contains("only one that is done");
    }

    @Test
    void diffIsWrittenAsItComes() throws Exception {
        assertThat(desk.get("/v1/replays/r-1/diff?article=coast/1")
                        .body()
                        .get("article")
                        .asText())
                .isEqualTo("coast/1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/r-1/pause", "/r-1/resume", "/r-1/cancel", "/r-1/promote"})
    void whatChangesSomethingNeedsAKey(String path) throws Exception {
        Served.Answered without = desk.post("/v1/replays" + path, "{\"all\": true}");
        Served.Answered wrong = desk.post("/v1/replays" + path, "{\"all\": true}", "X-API-Key", "guess");

        assertThat(without.status()).isEqualTo(401);
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(replays.asked).isEmpty();
    }

    @Test
    void whereNoKeyIsConfiguredNobodyMayChangeAnything() throws Exception {
        desk.close();
        desk = served();

        Served.Answered answer = desk.post("/v1/replays", "{\"all\": true}", KEY);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body().get("detail").asText()).contains("desk.http.keys");
        assertThat(replays.asked).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                   | all",
                "{\"all\": true, \"since\": \"2h\"}   | all",
                "{\"since\": \"yesterday\"}           | since",
                "{\"since\": \"+99999-01-01T00:00:00Z\"} | since",
                "{\"sources\": \"coast\"}             | sources",
                "{\"sources\": [3]}                   | sources",
                "{\"statuses\": [\"lost\"]}           | statuses",
                "{\"offsets\": \"3-4\"}               | offsets",
                "{\"all\": true, \"rate\": 0}         | rate",
                "{\"all\": true, \"rate\": \"10\"}    | rate",
                "{\"all\": 1}                         | all",
                "{\"all\": true, \"raet\": 5}         | raet"
            })
    void whatCannotBeMeantIsRefusedByItsField(String body, String field) throws Exception {
        Served.Answered answer = desk.post("/v1/replays", body, KEY);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().get("field").asText()).isEqualTo(field);
        assertThat(replays.asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{\"all\": true", "{\"all\": true} {}", "{\"all\": true, \"all\": true}"})
    void whatIsNoJsonObjectIsRefused(String body) throws Exception {
        assertThat(desk.post("/v1/replays", body, KEY).status()).isEqualTo(400);
        assertThat(replays.asked).isEmpty();
    }

    @Test
    void aFormOfSomebodyElsesPageIsRefused() throws Exception {
        assertThat(desk.postAs("text/plain", "/v1/replays", "{\"all\": true}", KEY)
                        .status())
                .isEqualTo(415);
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() throws Exception {
        String body = "{\"articles\": [\"" + "x".repeat(70_000) + "\"]}";

        Served.Answered answer = desk.post("/v1/replays", body, KEY);

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body().get("detail").asText()).contains("body");
    }

    @Test
    void oneSurveyAtATime() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        replays.before = () -> {
            begun.countDown();
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
        CompletableFuture<Integer> first = CompletableFuture.supplyAsync(() -> {
            try {
                return desk.post("/v1/replays/plan", "{\"all\": true}").status();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        begun.await();

        Served.Answered second = desk.post("/v1/replays/plan", "{\"all\": true}");
        end.countDown();

        assertThat(second.status()).isEqualTo(503);
        assertThat(second.response().headers().firstValue("Retry-After")).isPresent();
        assertThat(first.get()).isEqualTo(200);
    }
}
