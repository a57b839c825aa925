package wiredesk.runtime.config;

import java.util.Collection;
import java.util.stream.Collectors;

/** The table of settings as Markdown, for the README and {@code wiredesk settings --markdown}. */
public final class SettingsTable {

    private SettingsTable() {}

    /** One row a setting, in the order given. */
    public static String markdown(Collection<Setting<?>> settings) {
        return settings.stream()
                .map(SettingsTable::row)
                .collect(Collectors.joining("", "| setting | meaning | value | default |\n|---|---|---|---|\n", ""));
    }

    private static String row(Setting<?> setting) {
        return "| `" + setting.key() + "` | " + cell(setting.doc()) + " | "
                + cell(setting.type().expected()) + " | " + fallback(setting) + " |\n";
    }

    private static String fallback(Setting<?> setting) {
        return setting.shownFallback().map(shown -> "`" + cell(shown) + "`").orElse("");
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", " ");
    }
}
