package wiredesk.sink.state;

import static org.assertj.core.api.Assertions.assertThat;
import static wiredesk.sink.Story.NOON;
import static wiredesk.sink.Story.kill;
import static wiredesk.sink.Story.version;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wiredesk.schemas.PubStatus;
import wiredesk.sink.Story;

/** Every transition there is, made with versions; and that code and docs have the same table. */
class TransitionsTest {

    private static final String[] SAME = {"q1", "q2"};
    private static final String[] DIFFERENT = {"q2", "q3"};

    static List<Transition> table() {
        return Transitions.ALL;
    }

    @ParameterizedTest
    @MethodSource("table")
    void eventLeadsWhereTheTableSays(Transition row) {
        Desk desk = in(row.from());

        happen(row.event(), desk);

        assertThat(desk.phase()).isEqualTo(row.to());
        assertThat(desk.lastOutcome()).isEqualTo(row.outcome());
        assertThat(desk.sent().isEmpty()).isEqualTo(row.emission() == Emission.NOTHING);
        assertThat(desk.sent()).filteredOn(sent -> sent.contains("QUOTE")).containsExactly(quotes(row.emission()));
    }

    @Test
    void everyPairThatCanOccurIsInTheTableOnce() {
        List<String> pairs = Transitions.ALL.stream()
                .map(row -> row.from() + " " + row.event())
                .toList();

        assertThat(pairs).containsExactlyInAnyOrderElementsOf(possible());
    }

    @Test
    void docsShowTheSameTable() throws IOException {
        List<String> written = Transitions.ALL.stream()
                .map(row -> "| `%s` | `%s` | `%s` | `%s` | %s |"
                        .formatted(
                                row.from(),
                                row.event(),
                                row.to(),
                                row.emission(),
                                row.outcome().map(Outcome::label).orElse("")))
                .toList();

        List<String> docs = Files.readAllLines(Path.of("../docs/states.md"));

        assertThat(docs).filteredOn(line -> line.startsWith("| `")).containsExactlyElementsOf(written);
        assertThat(docs)
                .filteredOn(line -> line.startsWith("- `"))
                .extracting(line -> line.split("`")[1])
                .containsExactlyElementsOf(Stream.concat(Stream.of(Phase.values()), Stream.of(Event.values()))
                        .map(Enum::name)
                        .toList());
    }

    private static List<String> possible() {
        Set<Event> needAnAcceptedVersion = EnumSet.of(Event.REREAD, Event.REPEAT, Event.OLD, Event.FORGET);
        return Arrays.stream(Phase.values())
                .flatMap(phase -> Arrays.stream(Event.values())
                        .filter(event -> phase != Phase.UNKNOWN || !needAnAcceptedVersion.contains(event))
                        .filter(event -> phase == Phase.HELD || event != Event.DUE)
                        .map(event -> phase + " " + event))
                .toList();
    }

    private static Desk in(Phase phase) {
        return phase == Phase.UNKNOWN ? new Desk() : Desk.after(accepted(phase));
    }

    /** The version by which an article gets into a phase. */
    private static Story accepted(Phase phase) {
        Story accepted = version(2).quotes(SAME).entities("ann");
        return switch (phase) {
            case HELD -> accepted.embargo(NOON.plusSeconds(60));
            case KILLED -> accepted.status(PubStatus.CANCELED);
            case UNKNOWN, PUBLISHED -> accepted;
        };
    }

    private static void happen(Event event, Desk desk) {
        Story later = version(3)
                .quotes(desk.phase() == Phase.PUBLISHED ? DIFFERENT : SAME)
                .entities("ann");
        Story again = accepted(desk.phase() == Phase.KILLED ? Phase.PUBLISHED : desk.phase());
        switch (event) {
            case SHOW -> desk.receive(later);
            case HOLD -> desk.receive(later.embargo(NOON.plusSeconds(1)));
            case REREAD -> desk.receive(again.extractor("2").quotes(DIFFERENT));
            case REPEAT -> desk.receive(again);
            case OLD -> desk.receive(version(1).quotes("q9"));
            case KILL -> desk.receive(kill(1));
            case DUE -> desk.release();
            case FORGET -> desk.forget();
        }
    }

    private static String[] quotes(Emission emission) {
        return switch (emission) {
            case NOTHING -> new String[0];
            case WHOLE -> new String[] {"QUOTE q1", "QUOTE q2"};
            case DIFFERENCE -> new String[] {"QUOTE q3", "-QUOTE q1"};
            case TOMBSTONES -> new String[] {"-QUOTE q1", "-QUOTE q2"};
        };
    }
}
