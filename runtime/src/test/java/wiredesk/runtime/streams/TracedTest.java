package wiredesk.runtime.streams;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.ConnectException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.errors.StreamsException;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.processor.api.ContextualFixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import wiredesk.runtime.tracing.CurrentSpan;
import wiredesk.runtime.tracing.StageSpan;
import wiredesk.runtime.tracing.Tracing;
import wiredesk.runtime.tracing.Work;
import wiredesk.runtime.tracing.Work.Place;
import wiredesk.schemas.TraceContext;

/** A stage of one operator, which fails as the value tells it to. */
class TracedTest {

    private static final String PARENT = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    private final Outcomes outcomes = new Outcomes(new SimpleMeterRegistry(), "test", List.of("done"));
    private final List<Told> spans = new ArrayList<>();
    private final List<String> logged = new ArrayList<>();
    private final TopologyTestDriver driver = driver();
    private final TestInputTopic<String, String> in =
            driver.createInputTopic("in", new StringSerializer(), new StringSerializer());
    private final TestOutputTopic<String, String> out =
            driver.createOutputTopic("out", new StringDeserializer(), new StringDeserializer());
    private final TestOutputTopic<String, String> dead =
            driver.createOutputTopic("dead", new StringDeserializer(), new StringDeserializer());

    @AfterEach
    void close() {
        driver.close();
    }

    @Test
    void resultBearsTheSpanOfTheStageBelowTheOneThatCame() {
        in.pipeInput(record("good"));

        Told span = spans.get(0);
        assertThat(span.work).isEqualTo(Work.process("in", "wire/storm", new Place(0, 0, "traced")));
        assertThat(span.parent.map(TraceContext::parent)).contains(PARENT);
        assertThat(traceparent(out.readRecord())).isEqualTo(span.context.parent());
        assertThat(span.outcomes).containsExactly("done");
        assertThat(span.failures).isEmpty();
        assertThat(span.ended).isEqualTo(1);
    }

    @Test
    void spanOfADeadLetterSaysWhyAndTheLetterKeepsTheHeadersThatCame() {
        in.pipeInput(record("poison"));

        Told span = spans.get(0);
        assertThat(traceparent(dead.readRecord())).isEqualTo(PARENT);
        assertThat(span.outcomes).containsExactly("dead-lettered");
        assertThat(span.failures).singleElement().isInstanceOf(PoisonRecord.class);
        assertThat(span.ended).isEqualTo(1);
    }

    @Test
    void recordThatCannotBeReadHasASpanToo() {
        in.pipeInput(record("unreadable"));

        Told span = spans.get(0);
        assertThat(span.work).isEqualTo(Work.process("in", "wire/storm", new Place(0, 0, "traced")));
        assertThat(span.outcomes).containsExactly("dead-lettered");
        assertThat(span.failures).singleElement().isInstanceOf(SerializationException.class);
        assertThat(span.ended).isEqualTo(1);
        assertThat(dead.isEmpty()).isFalse();
    }

    @Test
    void spanOfARecordThatIsTriedAgainHasTheFailureAndNoOutcome() {
        assertThatThrownBy(() -> in.pipeInput(record("away"))).hasRootCauseInstanceOf(ConnectException.class);

        Told span = spans.get(0);
        assertThat(span.outcomes).isEmpty();
        assertThat(span.failures)
                .singleElement()
                .satisfies(failure -> assertThat(failure).isNotInstanceOf(StreamsException.class));
        assertThat(span.ended).isEqualTo(1);
    }

    @Test
    void recordWithoutATraceGetsNone() {
        in.pipeInput(new TestRecord<>("wire/storm", "good"));

        assertThat(spans).isEmpty();
        assertThat(out.readRecord().headers().lastHeader("traceparent")).isNull();
    }

    @Test
    void logBearsTraceSpanAndArticleWhileARecordIsWorkedOn() {
        in.pipeInput(record("good"));

        TraceContext span = spans.get(0).context;
        assertThat(logged).containsExactly(span.traceId() + " " + span.spanId() + " wire/storm");
        assertThat(MDC.get("trace_id")).isNull();
    }

    private static TestRecord<String, String> record(String value) {
        Headers headers = new RecordHeaders().add("traceparent", PARENT.getBytes(UTF_8));
        return new TestRecord<>("wire/storm", value, headers);
    }

    private static String traceparent(TestRecord<?, ?> record) {
        return new String(record.headers().lastHeader("traceparent").value(), UTF_8);
    }

    private TopologyTestDriver driver() {
        StreamsBuilder stage = new StreamsBuilder();
        Deserializer<String> reader = (topic, bytes) -> {
            String text = new String(bytes, UTF_8);
            if (text.equals("unreadable")) {
                throw new SerializationException(text);
            }
            return text;
        };
        stage.stream("in", Consumed.with(Serdes.String(), Serdes.serdeFrom(new StringSerializer(), reader)))
                .process(Traced<String>::new, Named.as("trace"))
                .processValues(Operator::new, Named.as("operator"))
                .to("out", Produced.with(Serdes.String(), Serdes.String()));
        Topology topology = stage.build();
        Properties properties = new Properties();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "traced");
        properties.put(ReceivedSpans.CONFIG, new Recording());
        properties.putAll(
                StreamsService.failureHandling(new DeadLetters("dead", "test", "1.2.3", Clock.systemUTC(), outcomes)));
        return new TopologyTestDriver(topology, properties);
    }

    private final class Operator extends ContextualFixedKeyProcessor<String, String, String> {

        @Override
        public void process(FixedKeyRecord<String, String> record) {
            logged.add(MDC.get("trace_id") + " " + MDC.get("span_id") + " " + MDC.get("article_id"));
            switch (record.value()) {
                case "poison" -> throw new PoisonRecord("bad taste");
                case "away" -> throw new IllegalStateException(new ConnectException("registry"));
                default -> context().forward(record.withHeaders(CurrentSpan.addTo(record.headers())));
            }
            outcomes.count("done", record.key());
        }
    }

    /** Keeps what it is told. */
    private final class Recording implements Tracing {

        @Override
        public StageSpan begin(Work work, Optional<TraceContext> parent) {
            Told span = new Told(work, parent);
            spans.add(span);
            return span;
        }

        @Override
        public void close() {}
    }

    private static final class Told implements StageSpan {

        private final Work work;
        private final Optional<TraceContext> parent;
        private final TraceContext context;
        private final List<String> outcomes = new ArrayList<>();
        private final List<Throwable> failures = new ArrayList<>();
        private int ended;

        private Told(Work work, Optional<TraceContext> parent) {
            this.work = work;
            this.parent = parent;
            this.context = parent.orElseThrow().next();
        }

        @Override
        public TraceContext context() {
            return context;
        }

        @Override
        public void outcome(String outcome) {
            outcomes.add(outcome);
        }

        @Override
        public void failed(Throwable failure) {
            failures.add(failure);
        }

        @Override
        public void end() {
            ended++;
        }
    }
}
