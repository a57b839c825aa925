package wiredesk.ingest.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import wiredesk.ingest.publish.ArticlePublisher.Unavailable;
import wiredesk.runtime.tracing.StageSpan;
import wiredesk.runtime.tracing.Tracing;
import wiredesk.runtime.tracing.Work;
import wiredesk.schemas.RawArticle;
import wiredesk.schemas.TraceContext;

class TracedPublisherTest {

    private static final TraceContext CALLER =
            new TraceContext("0af7651916cd43dd8448eb211c80319c", "b7ad6b7169203331", "01", Optional.empty());

    private final List<String> told = new ArrayList<>();
    private final List<TraceContext> sent = new ArrayList<>();
    private final CompletableFuture<Outcome> kafka = new CompletableFuture<>();
    private final TracedPublisher publisher = new TracedPublisher(new Kafka(), new Recording(), "news.raw");

    @Test
    void articleOfACallerGoesOnInASpanOfOurs() {
        publisher.publish(article(), CALLER);

        assertThat(told).containsExactly("SEND news.raw wire/a after b7ad6b7169203331");
        assertThat(sent).singleElement().satisfies(trace -> {
            assertThat(trace.traceId()).isEqualTo(CALLER.traceId());
            assertThat(trace.spanId()).isNotEqualTo(CALLER.spanId());
        });
    }

    @Test
    void articleOfASourceBeginsATrace() {
        publisher.publish(article());

        assertThat(told).containsExactly("SEND news.raw wire/a after none");
        assertThat(sent).hasSize(1);
    }

    @Test
    void spanEndsWithTheOutcomeWhenKafkaHasIt() {
        CompletableFuture<Outcome> answer = publisher.publish(article());

        kafka.complete(Outcome.DUPLICATE);

        assertThat(told.subList(1, 3)).containsExactly("duplicate", "end");
        assertThat(answer).isCompletedWithValue(Outcome.DUPLICATE);
    }

    @Test
    void spanEndsWithTheFailureWhereKafkaIsAway() {
        CompletableFuture<Outcome> answer = publisher.publish(article());

        kafka.completeExceptionally(new Unavailable("away", null));

        assertThat(told.subList(1, 3)).containsExactly("away", "end");
        assertThat(answer).isCompletedExceptionally();
    }

    @Test
    void whatIsLoggedOfTheAnswerBearsTheSpan() {
        List<String> logged = new ArrayList<>();
        publisher.publish(article()).whenComplete((outcome, failure) -> logged.add(MDC.get("span_id")));

        kafka.complete(Outcome.PUBLISHED);

        assertThat(logged).containsExactly(sent.get(0).spanId());
        assertThat(MDC.get("span_id")).isNull();
    }

    private static RawArticle article() {
        return RawArticle.newBuilder()
                .setId("wire/a")
                .setSource("wire")
                .setGuid("a")
                .setContentHash("hash")
                .setHeadline("Ferry sails")
                .setBody("It sails.")
                .setFormat("ninjs")
                .setVersionCreated(Instant.EPOCH)
                .setReceived(Instant.EPOCH)
                .build();
    }

    /** Answers when the test says. */
    private final class Kafka implements ArticlePublisher {

        @Override
        public CompletableFuture<Outcome> publish(RawArticle article) {
            throw new AssertionError("published without a trace");
        }

        @Override
        public CompletableFuture<Outcome> publish(RawArticle article, TraceContext trace) {
            sent.add(trace);
            return kafka;
        }

        @Override
        public CompletableFuture<Void> bury(DeadLetter letter) {
            throw new AssertionError("buried");
        }
    }

    /** Keeps what it is told. */
    private final class Recording implements Tracing {

        @Override
        public StageSpan begin(Work work, Optional<TraceContext> parent) {
            String after = parent.map(TraceContext::spanId).orElse("none");
            told.add("%s %s %s after %s".formatted(work.operation(), work.topic(), work.articleId(), after));
            return new Told(parent.map(TraceContext::next).orElseGet(TraceContext::begin));
        }

        @Override
        public void close() {}
    }

    private final class Told implements StageSpan {

        private final TraceContext context;

        private Told(TraceContext context) {
            this.context = context;
        }

        @Override
        public TraceContext context() {
            return context;
        }

        @Override
        public void outcome(String outcome) {
            told.add(outcome);
        }

        @Override
        public void failed(Throwable failure) {
            told.add(failure.getMessage());
        }

        @Override
        public void end() {
            told.add("end");
        }
    }
}
