package wiredesk.desk.page.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import wiredesk.desk.page.article.WordChanges.Paragraph;
import wiredesk.desk.page.article.WordChanges.Run;

class WordChangesTest {

    @Test
    void changedWordsAreMarkedWithinTheirParagraph() {
        List<Paragraph> changes = WordChanges.of("It opens in spring.\n\nThe end.", "It opens in summer.\n\nThe end.");

        assertThat(changes).extracting(Paragraph::change).containsExactly("changed", "same");
        assertThat(changes.get(0).left())
                .containsExactly(new Run("It opens in ", "same"), new Run("spring.", "removed"));
        assertThat(changes.get(0).right())
                .containsExactly(new Run("It opens in ", "same"), new Run("summer.", "added"));
    }

    @Test
    void paragraphsThatCameAndWentStandAlone() {
        List<Paragraph> changes = WordChanges.of("One.\n\nTwo.", "One.\n\nTwo.\n\nThree.");

        assertThat(changes).extracting(Paragraph::change).containsExactly("same", "same", "added");
        assertThat(changes.get(2).left()).isEmpty();
    }

    @Test
    void bothSidesReadTogetherAreTheTexts() {
        String before = "A b c.\n\nD e f.\n\nG.";
        String after = "A x c.\n\nD e f g.\n\nH i.\n\nG.";

        List<Paragraph> changes = WordChanges.of(before, after);

        assertThat(read(changes.stream().map(Paragraph::left).toList())).isEqualTo(before);
        assertThat(read(changes.stream().map(Paragraph::right).toList())).isEqualTo(after);
    }

    @Test
    void paragraphTooLongToCompareIsShownAsAWhole() {
        String before = words("a", 3_000);
        String after = words("b", 3_000);

        assertThat(WordChanges.of(before, after))
                .containsExactly(new Paragraph(
                        "changed", List.of(new Run(before, "removed")), List.of(new Run(after, "added"))));
    }

    private static String words(String word, int count) {
        return IntStream.range(0, count).mapToObj(i -> word + i).collect(Collectors.joining(" "));
    }

    private static String read(List<List<Run>> side) {
        return side.stream()
                .filter(runs -> !runs.isEmpty())
                .map(runs -> runs.stream().map(Run::text).collect(Collectors.joining()))
                .collect(Collectors.joining("\n\n"));
    }
}
