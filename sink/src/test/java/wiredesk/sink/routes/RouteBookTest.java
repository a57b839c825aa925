package wiredesk.sink.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wiredesk.schemas.Route;
import wiredesk.sink.filter.InvalidFilter;

class RouteBookTest {

    private static final Instant NOW = Instant.parse("2026-05-04T12:00:00Z");

    private final RoutesInMemory routes = new RoutesInMemory();
    private final RouteBook book = new RouteBook(routes, routes, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void newRouteHasATopicOfItsNameAndItsTime() {
        Route made = book.add(draft("desk").build());

        assertThat(made.getTopic()).isEqualTo("news.route.desk");
        assertThat(made.getCreated()).isEqualTo(NOW);
        assertThat(made.getRevision()).isOne();
        assertThat(book.list()).containsExactly(made);
    }

    @Test
    void secondOfOneNameIsRefused() {
        book.add(draft("desk").build());

        assertThatThrownBy(() -> book.add(draft("desk").build()))
                .isInstanceOf(RouteRefused.class)
                .hasMessage("there is a route desk already");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Desk", "a b", "../x", "-x"})
    void nameThatCannotBePartOfATopicIsRefused(String name) {
        assertThatThrownBy(() -> book.add(draft(name).build()))
                .isInstanceOf(RouteRefused.class)
                .hasMessageContaining("name is '" + name + "', expected");
    }

    @Test
    void wrongFilterIsRefusedBeforeAnythingIsWritten() {
        book.add(draft("desk").build());

        assertThatThrownBy(() -> book.change(
                        "desk",
                        route -> Route.newBuilder(route)
                                .setFilter("quote.txt == 'x'")
                                .build()))
                .isInstanceOf(InvalidFilter.class);

        assertThat(book.find("desk").getRevision()).isOne();
    }

    @Test
    void pauseAndResumeAreRevisions() {
        book.add(draft("desk").setSince(Instant.EPOCH).build());

        Route paused = book.pause("desk", "moving");
        Route resumed = book.resume("desk");

        assertThat(paused.getPaused()).isEqualTo("moving");
        assertThat(resumed.getPaused()).isNull();
        assertThat(resumed.getRevision()).isEqualTo(3);
        assertThat(resumed.getSince()).isNull();
    }

    @Test
    void removedRouteIsGone() {
        book.add(draft("desk").build());

        book.remove("desk");

        assertThatThrownBy(() -> book.find("desk")).isInstanceOf(NoSuchRoute.class);
    }

    private static Route.Builder draft(String name) {
        return Route.newBuilder().setName(name).setTopic("").setCreated(Instant.EPOCH);
    }
}
