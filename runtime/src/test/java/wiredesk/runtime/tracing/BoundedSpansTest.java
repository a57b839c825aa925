package wiredesk.runtime.tracing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.Collection;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BoundedSpansTest {

    private static final int CAPACITY = 3;

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Queue<CompletableResultCode> asked = new ConcurrentLinkedQueue<>();
    private final Export export = new Export(new Asked(), 1, "test", new SpanCounts(meters), CAPACITY);

    @AfterEach
    void close() {
        asked.forEach(CompletableResultCode::fail);
        export.close();
    }

    @Test
    void whatFindsNoRoomIsDroppedAndCounted() {
        work(CAPACITY + 2);

        assertThat(counted("dropped")).isEqualTo(2);
        assertThat(counted("exported") + counted("failed")).isZero();
    }

    @Test
    void answerOfTheCollectorMakesRoom() {
        work(CAPACITY);
        answer().succeed();
        await().until(() -> counted("exported") == CAPACITY);

        work(CAPACITY);

        assertThat(counted("dropped")).isZero();
    }

    @Test
    void refusalMakesRoom() {
        work(CAPACITY);
        answer().fail();
        await().until(() -> counted("failed") == CAPACITY);

        work(CAPACITY);

        assertThat(counted("dropped")).isZero();
    }

    private CompletableResultCode answer() {
        return await().until(asked::poll, batch -> batch != null);
    }

    private void work(int spans) {
        for (int i = 0; i < spans; i++) {
            export.begin(Work.send("news.raw", "wire/" + i), Optional.empty()).end();
        }
    }

    private double counted(String outcome) {
        return meters.get("wiredesk.tracing.spans")
                .tag("outcome", outcome)
                .counter()
                .count();
    }

    /** A collector that answers when the test says. */
    private final class Asked implements SpanExporter {

        @Override
        public CompletableResultCode export(Collection<SpanData> spans) {
            CompletableResultCode result = new CompletableResultCode();
            asked.add(result);
            return result;
        }

        @Override
        public CompletableResultCode flush() {
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode shutdown() {
            return CompletableResultCode.ofSuccess();
        }
    }
}
