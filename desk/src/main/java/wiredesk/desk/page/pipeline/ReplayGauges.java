package wiredesk.desk.page.pipeline;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import wiredesk.schemas.ReplayState;

/** How far replays are that have not ended, whoever copies them, with the tag {@code replay}. */
final class ReplayGauges {

    private static final Set<String> OPEN = Set.of(ReplayState.RUNNING.name(), ReplayState.PAUSED.name());

    private final MultiGauge done;
    private final MultiGauge copied;
    private final MultiGauge stalled;

    ReplayGauges(MeterRegistry meters) {
        done = MultiGauge.builder("wiredesk.replay.done")
                .baseUnit("ratio")
                .description("Part of the records to be looked at that has been")
                .register(meters);
        copied = MultiGauge.builder("wiredesk.replay.copied")
                .baseUnit("articles")
                .description("Articles that have been put on the replay lane")
                .register(meters);
        stalled = MultiGauge.builder("wiredesk.replay.stalled")
                .description("1 where nobody copies a replay that should run")
                .register(meters);
    }

    /** Shows the open ones of these and no others. */
    void show(List<Sample.ReplayLine> replays) {
        List<Sample.ReplayLine> open =
                replays.stream().filter(each -> OPEN.contains(each.state())).toList();
        show(done, open, each -> each.length() == 0 ? 1 : (double) each.passed() / each.length());
        show(copied, open, Sample.ReplayLine::copied);
        show(stalled, open, each -> each.stalled() ? 1 : 0);
    }

    private static void show(
            MultiGauge gauges, List<Sample.ReplayLine> replays, ToDoubleFunction<Sample.ReplayLine> value) {
        gauges.register(
                replays.stream()
                        .map(each -> Row.of(Tags.of("replay", each.id()), value.applyAsDouble(each)))
                        .collect(Collectors.toList()),
                true);
    }
}
