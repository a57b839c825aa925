package wiredesk.it.docs;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LinksTest {

    private static final Map<Path, MarkdownPage> PAGES =
            pages().collect(toMap(page -> page.file().normalize(), page -> page));

    /** A page as code, configuration and scripts speak of it. */
    private static final Pattern MENTION = Pattern.compile("\\bdocs/[\\w-]+\\.md(#[\\w-]+)?");

    static Stream<MarkdownPage> pages() {
        return MarkdownPage.all().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkLeadsSomewhere(MarkdownPage page) {
        List<String> relative =
                page.links().stream().filter(link -> !link.contains("://")).toList();

        assertThat(relative).allSatisfy(link -> assertLeadsSomewhere(page.file(), link));
    }

    @Test
    void pagesThatCodeAndConfigurationSpeakOfAreThere() throws IOException {
        List<String> mentions;
        try (Stream<Path> files = sources()) {
            mentions = files.flatMap(LinksTest::mentions).distinct().toList();
        }

        assertThat(mentions)
                .contains("docs/filters.md", "docs/operate.md#servicedown")
                .allSatisfy(mention -> assertLeadsSomewhere(MarkdownPage.ROOT.resolve("README.md"), mention));
    }

    @Test
    void anchorsAreThoseOfGitHub() {
        MarkdownPage page = MarkdownPage.of(
                Path.of("page.md"), List.of("# Is it up?", "## `a.b`, and c_d", "## Is it up?", "```", "# no", "```"));

        assertThat(page.headings())
                .extracting(MarkdownPage.Heading::anchor)
                .containsExactly("is-it-up", "ab-and-c_d", "is-it-up-1");
    }

    private static void assertLeadsSomewhere(Path from, String link) {
        String[] parts = link.split("#", 2);
        Path target = (parts[0].isEmpty() ? from : from.resolveSibling(parts[0])).normalize();

        assertThat(target).as(link).exists();
        if (parts.length == 2) {
            assertThat(PAGES).as(link).containsKey(target);
            assertThat(PAGES.get(target).hasAnchor(parts[1])).as(link).isTrue();
        }
    }

    private static Stream<Path> sources() throws IOException {
        return Files.walk(MarkdownPage.ROOT)
                .filter(file -> !file.toString().contains("/target/"))
                .filter(file -> !file.toString().contains("/.git/"))
                .filter(file -> file.toString().matches(".*\\.(java|ya?ml|json|service|py|avsc|xml)|.*/\\.ci/\\w+"))
                .filter(Files::isRegularFile);
    }

    private static Stream<String> mentions(Path file) {
        try {
            return MENTION.matcher(Files.readString(file)).results().map(found -> found.group());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
