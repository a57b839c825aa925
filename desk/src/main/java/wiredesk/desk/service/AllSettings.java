package wiredesk.desk.service;

import java.util.List;
import java.util.stream.Stream;
import wiredesk.desk.page.DeskSettings;
import wiredesk.enrich.EnrichSettings;
import wiredesk.ingest.IngestSettings;
import wiredesk.runtime.RuntimeSettings;
import wiredesk.runtime.config.Setting;
import wiredesk.sink.SinkSettings;

/** The settings of all modules: one file serves every service and every command. */
public final class AllSettings {

    private AllSettings() {}

    /** In the order of the table of settings. */
    public static List<Setting<?>> all() {
        return Stream.of(
                        RuntimeSettings.all(),
                        IngestSettings.all(),
                        EnrichSettings.all(),
                        SinkSettings.all(),
                        DeskSettings.all())
                .flatMap(List::stream)
                .toList();
    }
}
