package wiredesk.ingest.parse.page;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.select.QueryParser;

/**
 * What is known about the pages of one source, as CSS selectors.
 *
 * @param body what holds the text; if it matches several elements, the text is theirs in order
 * @param headline what holds the headline
 * @param remove what is no part of the text wherever it stands
 */
public record PageRules(Optional<String> body, Optional<String> headline, List<String> remove) {

    /** Nothing is known: the page speaks for itself. */
    public static final PageRules NONE = new PageRules(Optional.empty(), Optional.empty(), List.of());

    /** @throws IllegalArgumentException if a selector is none; the message says which */
    public PageRules {
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(headline, "headline");
        remove = List.copyOf(remove);
        Stream.of(body.stream(), headline.stream(), remove.stream())
                .flatMap(selectors -> selectors)
                .forEach(PageRules::check);
    }

    /** As settings give them; each may be a list of selectors, separated by commas. */
    public static PageRules of(Optional<String> body, Optional<String> headline, Optional<String> remove) {
        return new PageRules(body, headline, remove.map(List::of).orElse(List.of()));
    }

    public static boolean isSelector(String text) {
        try {
            check(text);
            return true;
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    private static void check(String selector) {
        try {
            QueryParser.parse(selector);
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new IllegalArgumentException(
                    "'" + selector + "' is no CSS selector, expected one such as 'article .story p': " + e.getMessage(),
                    e);
        }
    }
}
