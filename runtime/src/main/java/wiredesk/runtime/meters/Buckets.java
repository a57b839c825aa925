package wiredesk.runtime.meters;

import java.time.Duration;
import java.util.stream.DoubleStream;

/**
 * Upper bounds of a histogram's buckets. Fixed and few, because each is a time series; the same in every instance, because
 * Prometheus adds them up.
 */
public enum Buckets {
    /** What a machine does with one article: 5 ms to 20 s. */
    WORK(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20),
    /** From one stage to another: 50 ms to an hour. */
    PASSAGE(0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 3600),
    /** From a newsroom to us, which goes by how often we ask: a second to a day. */
    ARRIVAL(1, 5, 15, 30, 60, 120, 300, 600, 1800, 3600, 21600, 86400);

    private final double[] seconds;

    Buckets(double... seconds) {
        this.seconds = seconds;
    }

    Duration[] bounds() {
        return DoubleStream.of(seconds)
                .mapToObj(each -> Duration.ofMillis(Math.round(each * 1000)))
                .toArray(Duration[]::new);
    }
}
