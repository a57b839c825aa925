package wiredesk.it.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page in Markdown, taken apart by lines.
 *
 * @param file the page
 * @param prose its lines outside code blocks; a line of a code block is empty here
 * @param code the lines of its code blocks, fenced or indented; any other line is empty here
 */
record MarkdownPage(Path file, List<String> prose, List<String> code) {

    static final Path ROOT = Path.of("..");

    private static final Pattern HEADING = Pattern.compile("(#{1,6}) (.+)");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\]\\(([^)\\s]+)\\)");

    /** A heading with its level and the anchor that GitHub gives it. */
    record Heading(int level, String text, String anchor) {}

    /** The README and everything in {@code docs}. */
    static List<MarkdownPage> all() {
        try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
            return Stream.concat(Stream.of(ROOT.resolve("README.md")), docs.sorted())
                    .filter(file -> file.toString().endsWith(".md"))
                    .map(MarkdownPage::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static MarkdownPage read(Path file) {
        try {
            return of(file, Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static MarkdownPage of(Path file, List<String> lines) {
        List<String> prose = new ArrayList<>();
        List<String> code = new ArrayList<>();
        boolean fenced = false;
        boolean afterBlank = true;
        boolean indented = false;
        for (String line : lines) {
            boolean fence = line.strip().startsWith("```"); // in a list it is indented
            indented = !fenced && line.startsWith("    ") && (afterBlank || indented);
            boolean isCode = !fence && (fenced || indented);
            prose.add(fence || isCode ? "" : line);
            code.add(isCode ? line : "");
            fenced ^= fence;
            afterBlank = line.isBlank();
        }
        return new MarkdownPage(file, List.copyOf(prose), List.copyOf(code));
    }

    List<Heading> headings() {
        Map<String, Integer> seen = new HashMap<>();
        return prose.stream()
                .map(HEADING::matcher)
                .filter(Matcher::matches)
                .map(found -> {
                    String anchor = slug(found.group(2));
                    int before = seen.merge(anchor, 1, Integer::sum) - 1;
                    return new Heading(
                            found.group(1).length(), found.group(2), before == 0 ? anchor : anchor + "-" + before);
                })
                .toList();
    }

    /** Its prose as one line: links and commands may go on in the next. */
    String text() {
        return String.join(" ", prose);
    }

    /** Where its links lead, as written. */
    List<String> links() {
        return LINK.matcher(text()).results().map(found -> found.group(2)).toList();
    }

    boolean hasAnchor(String anchor) {
        return headings().stream().anyMatch(heading -> heading.anchor().equals(anchor));
    }

    /** The prose and code below a heading, up to the next of its level or above. */
    String below(Heading heading) {
        StringBuilder text = new StringBuilder();
        boolean inside = false;
        for (int i = 0; i < prose.size(); i++) {
            Matcher found = HEADING.matcher(prose.get(i));
            if (found.matches() && found.group(1).length() <= heading.level()) {
                inside = found.group(2).equals(heading.text());
            } else if (inside) {
                text.append(prose.get(i)).append(code.get(i)).append('\n');
            }
        }
        return text.toString();
    }

    private static String slug(String heading) {
        return LINK.matcher(heading)
                .replaceAll("$1")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }

    @Override
    public String toString() {
        return ROOT.relativize(file).toString();
    }
}
