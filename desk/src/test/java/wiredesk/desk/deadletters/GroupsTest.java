package wiredesk.desk.deadletters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wiredesk.desk.show.Ink;
import wiredesk.schemas.DeadLetterHeaders;

class GroupsTest {

    private final Groups groups = new Groups();

    @Test
    void lettersOfOneStageExceptionAndSourceAreCountedTogether() {
        groups.add(Sent.byEnrich().to("0/1"));
        groups.add(Sent.byEnrich().at(Sent.NOON.plusSeconds(9)).to("0/5"));
        groups.add(Sent.byEnrich().at(Sent.NOON.minusSeconds(9)).to("0/3"));

        assertThat(groups.all())
                .containsExactly(new Group(
                        "enrich",
                        "wiredesk.runtime.streams.PoisonRecord",
                        "wire",
                        State.OPEN,
                        3,
                        Sent.NOON.minusSeconds(9),
                        Sent.NOON.plusSeconds(9),
                        new Place(0, 5)));
    }

    @Test
    void whatDiffersInOneOfThemIsAnotherGroup() {
        groups.add(Sent.byEnrich().to("0/1"));
        groups.add(Sent.byEnrich().saying(DeadLetterHeaders.STAGE, "sink").to("0/2"));
        groups.add(Sent.byEnrich().saying(DeadLetterHeaders.EXCEPTION, "a.B").to("0/3"));
        groups.add(Sent.byEnrich().key("other/harbour").to("0/4"));
        groups.add(Sent.byEnrich().ended(State.PARKED).to("0/5"));

        assertThat(groups.all()).hasSize(5).allMatch(group -> group.count() == 1);
    }

    @Test
    void openOnesComeFirstAndOfThoseTheLargest() {
        groups.add(Sent.byEnrich().ended(State.REDRIVEN).key("c/1").to("0/1"));
        groups.add(Sent.byEnrich().ended(State.REDRIVEN).key("c/1").to("0/2"));
        groups.add(Sent.byEnrich().ended(State.REDRIVEN).key("c/1").to("0/3"));
        groups.add(Sent.byEnrich().key("a/1").to("0/4"));
        groups.add(Sent.byEnrich().key("b/1").to("0/5"));
        groups.add(Sent.byEnrich().key("b/2").to("0/6"));

        assertThat(groups.all()).extracting(Group::source).containsExactly("b", "a", "c");
    }

    @Test
    void tableNamesTheClassAsTheOptionTakesIt() {
        groups.add(Sent.byEnrich().to("0/1"));

        assertThat(new LetterText(Ink.PLAIN).groups(groups.all()))
                .contains("enrich", "PoisonRecord", "wire", "open", "2026-03-01T12:00:00Z", "0/1")
                .doesNotContain("wiredesk.runtime");
    }

    @ParameterizedTest
    @CsvSource({
        "wire/harbour, drop/a.xml, wire",
        "'', drop/agency/a.xml:17, drop/agency",
        "'', a.xml, a.xml",
        "'', /a.xml, /",
        "'', https://news.example/feed.rss, news.example",
        "'', https://not an address/, https://not an address/",
        "no-id, , (unknown)"
    })
    void sourceIsThatOfTheIdElseWhereItCameFrom(String key, String origin, String source) {
        assertThat(Sources.of(key, Optional.ofNullable(origin))).isEqualTo(source);
    }
}
