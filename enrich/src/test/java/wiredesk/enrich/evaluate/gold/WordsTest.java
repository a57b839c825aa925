package wiredesk.enrich.evaluate.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void apostrophesJoinAndHyphensPart() {
        assertThat(words("It’s Ida's well-kept 'boat', rock'n'roll''s 2nd_one"))
                .containsExactly("It’s", "Ida's", "well", "kept", "boat", "rock'n'roll", "s", "2nd_one");
    }

    @Test
    void marksOfAccentsEndWordsAndSuperscriptsDoNot() {
        assertThat(words("cafe\u0301s m² Żółć")).containsExactly("cafe", "s", "m²", "Żółć");
    }

    @Test
    void wordIsTouchedByAnyOfItsLetters() {
        Marking marking = Marking.of("Boats float well");
        Words words = Words.of(marking.text());

        assertThat(words.touching(marking.stretch("s floa")).stream()).containsExactly(0, 1);
        assertThat(words.touching(marking.stretch(" float ")).stream()).containsExactly(1);
        assertThat(words.touching(new Stretch(5, 6)).stream()).isEmpty();
    }

    @Test
    void wordsWithinAStretchAreCutAtItsEdges() {
        CodePointText text = new CodePointText("\ud83d\ude00 Boats float");

        assertThat(Words.within(text, new Stretch(4, 9)).all()).containsExactly(new Stretch(4, 7), new Stretch(8, 9));
    }

    private static List<String> words(String text) {
        CodePointText points = new CodePointText(text);
        return Words.of(points).all().stream().map(points::surface).toList();
    }
}
