package wiredesk.desk.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void namesStandLeftAndFiguresRight() {
        String text = new Table(Ink.PLAIN, "type", "found", "F1")
                .row("direct", 12, "100.0")
                .row("mixed", 3, "7.5")
                .text();

        assertThat(text).isEqualTo("""
                type    found     F1
                direct     12  100.0
                mixed       3    7.5""");
    }

    @Test
    void columnsOfWordsStandLeftLikeNames() {
        String text = new Table(Ink.PLAIN, "stage", "exception", "example", "count")
                .row("enrich", "PoisonRecord", "0/42", 12)
                .row("sink", "TooLarge", "0/7", 3)
                .text();

        assertThat(text).isEqualTo("""
                stage   exception     example  count
                enrich  PoisonRecord     0/42     12
                sink    TooLarge          0/7      3""");
    }

    @Test
    void coloursDoNotMoveColumns() {
        Table coloured = new Table(Ink.COLOURED, "type", "F1").row("direct", "7.5");

        assertThat(coloured.text()).contains("\u001b[").matches("(?s).*type  +F1.*direct  .*7\\.5.*");
    }

    @Test
    void rowHasACellForEachColumn() {
        Table table = new Table(Ink.PLAIN, "type", "F1");

        assertThatThrownBy(() -> table.row("direct")).isInstanceOf(IllegalArgumentException.class);
    }
}
