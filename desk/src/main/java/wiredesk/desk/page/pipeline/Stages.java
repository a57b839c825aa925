package wiredesk.desk.page.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import wiredesk.enrich.EnrichSettings;
import wiredesk.enrich.ReplayLane;
import wiredesk.ingest.IngestSettings;
import wiredesk.runtime.config.Settings;
import wiredesk.schemas.Topics;
import wiredesk.sink.SinkSettings;

/** The stages, and how they keep up. The desk knows their groups by the settings that they have in common. */
final class Stages {

    /** @param input full name of the topic; null for ingest, which reads none */
    private record Stage(String name, String lane, String group, String input) {}

    private final List<Stage> stages;
    private final long bound;
    private final Map<String, Backlog> backlogs = new HashMap<>();

    /** @param backlog counts what a group has before it in a topic */
    Stages(Settings settings, Topics topics, BiFunction<String, String, Backlog> backlog) {
        String live = settings.get(EnrichSettings.APPLICATION_ID);
        String sink = settings.get(SinkSettings.APPLICATION_ID);
        stages = List.of(
                new Stage("ingest", "live", settings.get(IngestSettings.GROUP_ID), null),
                new Stage("enrich", "live", live, topics.raw().name()),
                new Stage(
                        "enrich",
                        "replay",
                        ReplayLane.group(settings),
                        topics.replay().name()),
                new Stage("sink", "live", sink, topics.enriched().name()));
        bound = settings.get(EnrichSettings.MAX_LIVE_LAG);
        stages.stream()
                .filter(stage -> stage.input() != null)
                .forEach(stage -> backlogs.put(stage.group(), backlog.apply(stage.group(), stage.input())));
    }

    List<String> groups() {
        return stages.stream().map(Stage::group).distinct().toList();
    }

    /** @param rate records a second of a counter that grows, by its name */
    List<Sample.StageFlow> read(Positions positions, BiFunction<String, Long, Double> rate) {
        List<Sample.StageFlow> flows = new ArrayList<>();
        long live = 0;
        for (Stage stage : stages) {
            KafkaPlaces.Group group = positions.groups().get(stage.group());
            Long lag = stage.input() == null ? null : lag(stage, group, positions);
            boolean isLive = stage.name().equals("enrich") && stage.lane().equals("live");
            live = isLive ? lag : live;
            flows.add(new Sample.StageFlow(
                    stage.name(),
                    stage.lane(),
                    stage.group(),
                    stage.input(),
                    group.members(),
                    group.state().orElse(null),
                    lag,
                    lag == null
                            ? null
                            : rate.apply(stage.group(), KafkaPlaces.sum(group.next(), positions.of(stage.input()))),
                    stage.lane().equals("replay") && lag > 0 && live > bound));
        }
        return flows;
    }

    private long lag(Stage stage, KafkaPlaces.Group group, Positions positions) {
        return backlogs.get(stage.group())
                .of(positions.of(stage.input()), positions.starts(), positions.ends(), group.next());
    }
}
