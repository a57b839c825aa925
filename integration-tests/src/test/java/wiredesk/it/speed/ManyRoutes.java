package wiredesk.it.speed;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import wiredesk.schemas.Projection;
import wiredesk.schemas.Route;

/** Routes with filters like those of docs/filters.md, each of which takes something of a few in a hundred articles. */
final class ManyRoutes {

    private ManyRoutes() {}

    static List<Route> of(int count) {
        return IntStream.range(0, count).mapToObj(ManyRoutes::route).toList();
    }

    static Route route(String name, Projection projection, String filter) {
        return Route.newBuilder()
                .setName(name)
                .setProjection(projection)
                .setFilter(filter)
                .setTopic("")
                .setCreated(Instant.EPOCH)
                .build();
    }

    private static Route route(int number) {
        String name = "route-%03d".formatted(number);
        String person = Cast.at(Cast.PEOPLE, number);
        String theme = Cast.at(Cast.THEMES, number);
        String organisation = Cast.at(Cast.ORGANISATIONS, number);
        return switch (number % 8) {
            case 0 ->
                route(
                        name,
                        Projection.ARTICLES,
                        "article.headline.hasWords('%1$s') || article.body.hasWords('%1$s')".formatted(theme));
            case 1 ->
                route(
                        name,
                        Projection.ARTICLES,
                        "article.source in ['coast-wire', '%s'] && '%s' in article.subjects && article.urgency <= 2"
                                .formatted(Cast.at(Cast.SOURCES, number / 8), Cast.at(Cast.SUBJECTS, number / 8)));
            case 2 ->
                route(
                        name,
                        Projection.ARTICLES,
                        "entities.exists(e, e.type == 'ORGANISATION' && e.name == '%s' && e.count >= 1)"
                                .formatted(organisation));
            case 3 ->
                route(
                        name,
                        Projection.QUOTES,
                        "quote.speaker.name == '%s' && article.language == 'en'".formatted(person));
            case 4 ->
                route(
                        name,
                        Projection.QUOTES,
                        "quote.speaker.kind == 'PERSON' && quote.text.matches('(?i)%ss?')".formatted(theme));
            case 5 ->
                route(
                        name,
                        Projection.QUOTES,
                        ("has(quote.cue) && quote.cue.lemma in ['deny', 'refuse'] && article.headline.hasWords('%s')"
                                        + " && entities.exists(e, e.id == quote.speaker.entityId && e.role != '')")
                                .formatted(theme));
            case 6 ->
                route(
                        name,
                        Projection.ENTITIES,
                        "entity.type == 'PERSON' && entity.name == '%s' && entity.firstOffset < 500".formatted(person));
            default ->
                route(
                        name,
                        Projection.ENTITIES,
                        "entity.type == 'PERSON' && entity.role.hasWords('%s') && article.body.hasWords('%s')"
                                .formatted(Cast.at(Cast.ROLES, number / 8), theme));
        };
    }
}
