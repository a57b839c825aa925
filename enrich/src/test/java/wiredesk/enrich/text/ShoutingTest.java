package wiredesk.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShoutingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PORT ELLERY (Wire) - The KCNA agency | Port Ellery (Wire) - The KCNA agency",
                "PORT ELLERY, May 3 - The board | Port Ellery, May 3 - The board",
                "HARBOUR BOARD WINS U.S. CASE | Harbour Board Wins U.S. Case",
                "NATO said on Monday | NATO said on Monday",
                "The UN and NATO - both | The UN and NATO - both",
                "1.2 - 3.4 | 1.2 - 3.4"
            })
    void onlyDatelinesAndHeadingsAreLowered(String paragraph, String expected) {
        assertThat(Shouting.lowered(paragraph)).isEqualTo(expected);
    }
}
