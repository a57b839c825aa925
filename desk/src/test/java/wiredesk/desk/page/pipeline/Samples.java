package wiredesk.desk.page.pipeline;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Samples for tests. */
public final class Samples {

    private Samples() {}

    /** @param rate of news.raw */
    public static Sample at(Instant time, Double rate, long sinkLag) {
        return new Sample(
                time,
                true,
                List.of(new Sample.TopicFlow("news.raw", "raw", 100, rate)),
                List.of(new Sample.StageFlow(
                        "sink", "live", "wiredesk-sink", "news.enriched", 2, "Stable", sinkLag, 1.0, false)),
                List.of(new Sample.Latency("decided", 3, 20L, 40L, 50L, 60L)),
                new Sample.Outcomes(60, Map.of(), Map.of(), List.of()),
                new Sample.LetterCounts(time, 0, List.of(), 0, Map.of(), null),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
