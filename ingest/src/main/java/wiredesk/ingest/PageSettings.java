package wiredesk.ingest;

import java.util.List;
import wiredesk.ingest.parse.page.PageRules;
import wiredesk.runtime.config.Setting;
import wiredesk.runtime.config.Settings;

/** What the settings say about the pages that a feed links to. */
final class PageSettings {

    /** They mean something for feeds only. */
    static final List<Setting<?>> ALL = List.of(
            SourceSettings.FULL_TEXT,
            SourceSettings.PAGE_BODY,
            SourceSettings.PAGE_HEADLINE,
            SourceSettings.PAGE_REMOVE);

    private PageSettings() {}

    static PageRules rules(Settings settings, String name) {
        return PageRules.of(
                settings.find(SourceSettings.PAGE_BODY.named(name)),
                settings.find(SourceSettings.PAGE_HEADLINE.named(name)),
                settings.find(SourceSettings.PAGE_REMOVE.named(name)));
    }
}
