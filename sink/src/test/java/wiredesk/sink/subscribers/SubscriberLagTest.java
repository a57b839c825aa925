package wiredesk.sink.subscribers;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class SubscriberLagTest {

    private static final Logger LOG = (Logger) LoggerFactory.getLogger(SubscriberLag.class);

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private Callable<List<Lag>> answer = List::of;
    private boolean ended;
    private final SubscriberLag lag = new SubscriberLag(() -> answer.call(), meters, () -> ended = true);

    @BeforeEach
    void listen() {
        log.start();
        LOG.addAppender(log);
    }

    @AfterEach
    void silence() {
        LOG.detachAppender(log);
    }

    @Test
    void everyGroupHasAGaugeOfEachOfItsTopics() {
        answer = () -> List.of(new Lag("search", "news.quotes", 7), new Lag("search", "news.articles", 1));

        lag.poll();

        assertThat(shown()).isEqualTo(Map.of("search news.quotes", 7.0, "search news.articles", 1.0));
    }

    @Test
    void theGaugeFollowsAndGoesWithTheGroup() {
        answer = () -> List.of(new Lag("search", "news.quotes", 7), new Lag("archive", "news.quotes", 9));
        lag.poll();
        answer = () -> List.of(new Lag("search", "news.quotes", 2));

        lag.poll();

        assertThat(shown()).isEqualTo(Map.of("search news.quotes", 2.0));
    }

    @Test
    void groupsBeyondTheBoundAreSummedUp() {
        Stream<Lag> many = IntStream.range(0, LagGauges.GROUPS + 3)
                .mapToObj(number -> new Lag("g%04d".formatted(number), "news.quotes", 5));
        answer = many::toList;

        lag.poll();

        assertThat(shown())
                .hasSize(LagGauges.GROUPS + 1)
                .containsEntry("g0199 news.quotes", 5.0)
                .containsEntry("other news.quotes", 15.0);
    }

    @Test
    void aFailureIsToldOnceAndTakesTheFiguresAway() {
        answer = () -> List.of(new Lag("search", "news.quotes", 7));
        lag.poll();
        answer = () -> {
            throw new TimeoutException("no broker");
        };

        lag.poll();
        lag.poll();

        assertThat(shown()).isEmpty();
        assertThat(log.list).singleElement().asString().contains("no broker");
    }

    @Test
    void afterAFailureItGoesOn() {
        answer = () -> {
            throw new TimeoutException("no broker");
        };
        lag.poll();
        answer = () -> List.of(new Lag("search", "news.quotes", 7));

        lag.poll();

        assertThat(shown()).isEqualTo(Map.of("search news.quotes", 7.0));
        assertThat(log.list).hasSize(2);
    }

    @Test
    void afterTheEndNothingIsShownAndTheClientIsGivenBack() {
        answer = () -> List.of(new Lag("search", "news.quotes", 7));
        lag.poll();

        lag.close();

        assertThat(shown()).isEmpty();
        assertThat(ended).isTrue();
    }

    private Map<String, Double> shown() {
        Map<String, Double> shown = new TreeMap<>();
        for (Gauge gauge : meters.find("wiredesk.subscribers.lag").gauges()) {
            shown.put(gauge.getId().getTag("group") + " " + gauge.getId().getTag("topic"), gauge.value());
        }
        return shown;
    }
}
