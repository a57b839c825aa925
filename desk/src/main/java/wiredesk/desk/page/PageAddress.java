package wiredesk.desk.page;

import java.util.List;
import java.util.Locale;
import wiredesk.desk.page.http.Hosts;
import wiredesk.runtime.config.InvalidSetting;
import wiredesk.runtime.config.Settings;
import wiredesk.runtime.http.Loopback;

/**
 * Where the page is served, and by which names it may be called.
 *
 * @param port 0 for a free one
 */
record PageAddress(String host, int port, Hosts hosts) {

    /** @throws InvalidSetting for an address that others can reach without leave */
    static PageAddress of(Settings settings) {
        String host = settings.get(DeskSettings.HTTP_HOST);
        boolean open = settings.get(DeskSettings.HTTP_OPEN);
        if (!open && !Loopback.is(host)) {
            throw new InvalidSetting(
                    DeskSettings.HTTP_HOST.key(),
                    host,
                    "a loopback address, or " + DeskSettings.HTTP_OPEN.key()
                            + "=true: the page asks nobody who they are");
        }
        List<String> names = settings.get(DeskSettings.HTTP_HOSTS).stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        return new PageAddress(host, settings.get(DeskSettings.HTTP_PORT), new Hosts(open && names.isEmpty(), names));
    }
}
