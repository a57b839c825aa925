package wiredesk.desk.page.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wiredesk.desk.deadletters.Account;
import wiredesk.desk.deadletters.Fate;
import wiredesk.desk.deadletters.Group;
import wiredesk.desk.deadletters.Groups;
import wiredesk.desk.deadletters.Letter;
import wiredesk.desk.deadletters.Place;
import wiredesk.desk.deadletters.Selection;
import wiredesk.desk.deadletters.State;
import wiredesk.desk.page.steer.LetterControl;
import wiredesk.runtime.http.ApiKeys;

class LettersEndpointTest {

    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
    private static final String[] KEY = {"Authorization", "Bearer secret"};

    private final Fake letters = new Fake();
    private Served desk = served("ops:secret");

    @AfterEach
    void stop() {
        desk.close();
    }

    private Served served(String... keys) {
        return new Served(
                new LettersEndpoint(letters, new Permit(ApiKeys.of(List.of(keys))), Clock.fixed(NOW, ZoneOffset.UTC)));
    }

    @Test
    void groupsAreThoseThatAreOpen() throws Exception {
        Served.Answered answer = desk.get("/v1/dead-letters?stage=enrich&since=2h");

        assertThat(answer.body().at("/0/count").asLong()).isEqualTo(3);
        assertThat(answer.body().at("/0/exception").asText()).isEqualTo("a.B");
        assertThat(letters.selection.stage()).contains("enrich");
        assertThat(letters.selection.since()).contains(NOW.minusSeconds(7_200));
        assertThat(letters.selection.states()).containsExactly(State.OPEN);
    }

    @Test
    void allShowsThoseThatHaveEndedToo() throws Exception {
        desk.get("/v1/dead-letters?all=true");

        assertThat(letters.selection.states()).containsExactlyInAnyOrder(State.values());
    }

    @Test
    void aListIsBoundedAndSaysWhatIsLeftOut() throws Exception {
        Served.Answered answer = desk.get("/v1/dead-letters/list?limit=2");

        assertThat(answer.body().get("letters")).hasSize(2);
        assertThat(answer.body().get("more").asLong()).isEqualTo(1);
        assertThat(answer.body().at("/letters/0/place").asText()).isEqualTo("0/0");
        assertThat(answer.body().at("/letters/0/value").isMissingNode()).isTrue();
    }

    @Test
    void redriveSaysWhatHasBecomeOfEach() throws Exception {
        Served.Answered answer =
                desk.post("/v1/dead-letters/redrive", "{\"stage\": \"enrich\", \"maxAttempts\": 5}", KEY);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().get("redriven").asLong()).isEqualTo(3);
        assertThat(answer.body().get("dryRun").asBoolean()).isFalse();
        assertThat(answer.body().at("/letters/2/fate").asText()).isEqualTo("redriven");
        assertThat(letters.attempts).hasValue(5);
    }

    @Test
    void parkKeepsTheReasonOrWhoItWas() throws Exception {
        desk.post("/v1/dead-letters/park", "{\"places\": [\"0/1\"], \"reason\": \"rubbish\"}", KEY);
        assertThat(letters.reason).isEqualTo("rubbish");
        assertThat(letters.selection.places()).containsExactly(new Place(0, 1));

        desk.post("/v1/dead-letters/park", "{\"places\": [\"0/1\"]}", KEY);
        assertThat(letters.reason).isEqualTo("parked by ops");
    }

    @Test
    void aDryRunDoesNothing() throws Exception {
        desk.post("/v1/dead-letters/park", "{\"since\": \"beginning\", \"dryRun\": true}", KEY);

        assertThat(letters.dryRun).isTrue();
    }

    @Test
    void ofTwoWhoClearAtATimeOneIsTold() throws Exception {
        letters.failure = new IllegalStateException("somebody else redrives or parks dead letters at the same time");

        Served.Answered answer = desk.post("/v1/dead-letters/redrive", "{\"stage\": \"sink\"}", KEY);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body().get("detail").asText()).contains("somebody else");
    }

    @ParameterizedTest
    @ValueSource(strings = {"redrive", "park"})
    void whatChangesSomethingNeedsAKey(String verb) throws Exception {
        assertThat(desk.post("/v1/dead-letters/" + verb, "{\"stage\": \"sink\"}")
                        .status())
                .isEqualTo(401);
        desk.close();
        desk = served();

        Served.Answered nobody = desk.post("/v1/dead-letters/" + verb, "{\"stage\": \"sink\"}", KEY);

        assertThat(nobody.status()).isEqualTo(403);
        assertThat(nobody.body().get("detail").asText()).contains("desk.http.keys");
        assertThat(letters.selection).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                         | places",
                "{\"places\": [\"42\"]}                     | places",
                "{\"stage\": 3}                             | stage",
                "{\"since\": \"1h\", \"until\": \"2h\"}     | since",
                "{\"stage\": \"sink\", \"maxAttempts\": 0}  | maxAttempts",
                "{\"stage\": \"sink\", \"dryRun\": \"no\"}  | dryRun",
                "{\"stage\": \"sink\", \"group\": \"x\"}    | group"
            })
    void whatCannotBeMeantIsRefusedByItsField(String body, String field) throws Exception {
        Served.Answered answer = desk.post("/v1/dead-letters/redrive", body, KEY);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().get("field").asText()).isEqualTo(field);
        assertThat(letters.selection).isNull();
    }

    /** Three letters of one group. */
    private static final class Fake implements LetterControl {
        private Selection selection;
        private OptionalInt attempts;
        private String reason;
        private boolean dryRun;
        private RuntimeException failure;

        @Override
        public List<Group> groups(Selection wanted) {
            Groups groups = new Groups();
            each(wanted, groups::add);
            return groups.all();
        }

        @Override
        public void each(Selection wanted, Consumer<Letter> taker) {
            selection = wanted;
            for (int offset = 0; offset < 3; offset++) {
                taker.accept(letter(offset));
            }
        }

        @Override
        public void redrive(Selection wanted, OptionalInt most, boolean dry, Consumer<Ruled> told) {
            if (failure != null) {
                throw failure;
            }
            attempts = most;
            dryRun = dry;
            each(wanted, letter -> told.accept(new Ruled(letter, new Fate.Back("news.raw", Optional.of(1)))));
        }

        @Override
        public void park(Selection wanted, String why, boolean dry, Consumer<Ruled> told) {
            reason = why;
            dryRun = dry;
            each(wanted, letter -> told.accept(new Ruled(letter, new Fate.Parked(why))));
        }

        private static Letter letter(long offset) {
            Account account = new Account(
                    Optional.of("enrich"),
                    Optional.of("a.B"),
                    Optional.empty(),
                    Optional.of("news.raw"),
                    Optional.of(1),
                    Optional.of(offset),
                    Optional.empty(),
                    1,
                    Optional.empty());
            return new Letter(
                    new Place(0, offset),
                    NOW,
                    null,
                    new byte[] {7},
                    new RecordHeaders(),
                    account,
                    State.OPEN,
                    Optional.empty());
        }
    }
}
