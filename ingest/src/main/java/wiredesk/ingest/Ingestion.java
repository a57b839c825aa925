package wiredesk.ingest;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import wiredesk.ingest.identity.SourceName;
import wiredesk.ingest.oneshot.DryRun;
import wiredesk.ingest.oneshot.OneShot;
import wiredesk.ingest.oneshot.Summary;
import wiredesk.ingest.oneshot.Web;
import wiredesk.ingest.publish.Outcomes;
import wiredesk.runtime.config.Settings;
import wiredesk.runtime.progress.Progress;

/** {@code wiredesk ingest}: takes files, folders, addresses and standard input in, once. Connects to Kafka when it is made. */
public final class Ingestion implements AutoCloseable {

    private final KafkaConnection kafka;
    private final Web web;
    private final OneShot oneShot;

    /**
     * @param lane that the articles take
     * @param again whether to publish what was published before, too
     */
    public Ingestion(Settings settings, MeterRegistry meters, Lane lane, boolean again) {
        Clock clock = Clock.systemUTC();
        this.kafka = new KafkaConnection(settings, lane, meters);
        this.web = web(settings, clock);
        this.oneShot = new OneShot(
                again ? kafka.publisher(clock) : kafka.oncePublisher(clock),
                new Outcomes(meters),
                Sources.limits(settings),
                web,
                clock);
    }

    /** The same without Kafka: the witness is told what would be published. */
    public static DryRun dryRun(Settings settings, SourceName source, DryRun.Witness witness) {
        Clock clock = Clock.systemUTC();
        return new DryRun(source, Sources.limits(settings), web(settings, clock), clock, witness);
    }

    /**
     * @param paths files, folders, addresses, or {@code -} for standard input
     * @param source the first part of the articles' ids
     * @return what became of it all; {@link Summary#exitCode} is the process's
     */
    public Summary run(List<String> paths, SourceName source, InputStream stdin, Progress progress) {
        return oneShot.run(paths, source, stdin, progress);
    }

    @Override
    public void close() {
        web.close();
        kafka.close();
    }

    private static Web web(Settings settings, Clock clock) {
        return new Web(() -> Sources.webClient(settings, clock));
    }
}
