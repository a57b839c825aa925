package wiredesk.desk.page;

import java.nio.file.Path;
import java.util.List;
import wiredesk.runtime.config.Setting;

/** The settings of the desk's page. */
public final class DeskSettings {

    public static final Setting<Boolean> ENABLED = Setting.bool(
            "desk.http.enabled", true, "Whether `run all` serves the desk's page; `run desk` always does.");

    public static final Setting<String> HTTP_HOST =
            Setting.text("desk.http.host", "127.0.0.1", "Address that the page is served at; 0.0.0.0 for all.");

    public static final Setting<Integer> HTTP_PORT =
            Setting.port("desk.http.port", 8088, "Port that the page is served at; 0 for a free one.");

    public static final Setting<Boolean> HTTP_OPEN = Setting.bool(
            "desk.http.open",
            false,
            "Whether to show the page, with all that is held, to everybody who can reach an address that is not this"
                    + " machine's own.");

    public static final Setting<List<String>> HTTP_HOSTS = Setting.list(
            "desk.http.hosts",
            List.of(),
            "Names that the page is called by, beside localhost: those of a proxy in front of it.");

    public static final Setting<List<String>> HTTP_KEYS = Setting.secrets(
            "desk.http.keys",
            "Who may redrive dead letters and steer replays from the page: name:key, several separated by commas. Without"
                    + " any the page only shows.");

    public static final Setting<Integer> HTTP_READERS = Setting.integer(
                    "desk.http.readers", 200, "Pages that follow the wire at once; each takes a thread.")
            .where(count -> count >= 1 && count <= 10_000, "a whole number from 1 to 10000");

    public static final Setting<Path> INDEX_DIR = Setting.path(
            "desk.index.dir",
            Path.of("data", "desk"),
            "Folder of the index of what the desk has seen. It can be deleted: the topics give it back.");

    private DeskSettings() {}

    /** In the order of the table of settings. */
    public static List<Setting<?>> all() {
        return List.of(ENABLED, HTTP_HOST, HTTP_PORT, HTTP_OPEN, HTTP_HOSTS, HTTP_KEYS, HTTP_READERS, INDEX_DIR);
    }
}
