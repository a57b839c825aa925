package wiredesk.it.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import wiredesk.it.docs.MarkdownPage.Heading;
import wiredesk.it.metrics.Observability;

/** What the person on call reads. */
class RunbookTest {

    private static final MarkdownPage PAGE = MarkdownPage.read(MarkdownPage.ROOT.resolve("docs/operate.md"));

    @Test
    void everyAlertHasItsSectionAndEverySectionItsAlert() {
        assertThat(sections())
                .extracting(Heading::text)
                .containsExactlyElementsOf(Observability.rules().stream()
                        .map(rule -> (String) rule.get("alert"))
                        .toList());
    }

    @Test
    void everySectionSaysWhatItMeansHowToLookWhatToDoAndWhenToWakeSomebody() {
        assertThat(sections())
                .allSatisfy(section -> assertThat(PAGE.below(section).lines())
                        .as(section.text())
                        .anyMatch(line -> line.startsWith("**Means.**"))
                        .anyMatch(line -> line.startsWith("**Look.**"))
                        .anyMatch(line -> line.startsWith("**Do.**"))
                        .anyMatch(line -> line.startsWith("**Wake somebody**")));
    }

    /** The headings below the one that says Alerts. */
    private static List<Heading> sections() {
        List<Heading> headings = PAGE.headings();
        int start = headings.stream().map(Heading::text).toList().indexOf("Alerts");
        assertThat(start).isNotNegative();
        return headings.subList(start + 1, headings.size()).stream()
                .takeWhile(heading -> heading.level() > 2)
                .toList();
    }
}
