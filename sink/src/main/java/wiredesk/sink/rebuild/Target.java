package wiredesk.sink.rebuild;

import java.util.Map;
import java.util.Optional;
import wiredesk.sink.state.Change.Kind;

/**
 * What is rebuilt: one of the three topics downstream, or a route.
 *
 * @param text as it is written: articles, quotes, entities, or route/ and the route's name
 */
public record Target(String text) {

    private static final String ROUTE = "route/";
    private static final Map<String, Kind> KINDS =
            Map.of("articles", Kind.ARTICLE, "quotes", Kind.QUOTE, "entities", Kind.ENTITY);

    /** @throws IllegalArgumentException if it is nothing that can be rebuilt */
    public Target {
        if (!KINDS.containsKey(text) && !text.matches(ROUTE + ".+")) {
            throw new IllegalArgumentException("'" + text + "', expected articles, quotes, entities or route/NAME");
        }
    }

    public static Target route(String name) {
        return new Target(ROUTE + name);
    }

    /** Which of the three; empty for a route. */
    public Optional<Kind> kind() {
        return Optional.ofNullable(KINDS.get(text));
    }

    /** Name of the route; empty for one of the three. */
    public Optional<String> route() {
        return kind().isPresent() ? Optional.empty() : Optional.of(text.substring(ROUTE.length()));
    }
}
