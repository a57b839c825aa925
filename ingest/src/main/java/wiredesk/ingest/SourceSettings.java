package wiredesk.ingest;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import wiredesk.ingest.parse.page.PageRules;
import wiredesk.ingest.remote.RemoteSettings.After;
import wiredesk.ingest.remote.RemoteSettings.Take;
import wiredesk.runtime.config.Setting;

/** The settings of single sources. A source is made by giving it a name and a path or an address. */
final class SourceSettings {

    static final Setting<Path> PATH = Setting.path(
            "ingest.sources.*.path", "Makes a source of this name: a drop folder, watched with its subfolders.");

    static final Setting<URI> URL = Setting.uri(
            "ingest.sources.*.url",
            List.of("http", "https", "ftp", "ftps", "sftp"),
            "Makes a source of this name: an RSS, Atom or JSON feed, or a folder on a file server, polled.");

    static final Setting<Duration> INTERVAL = Setting.duration(
                    "ingest.sources.*.interval", "Time between two looks at this source, always the same.")
            .where(time -> !time.isZero(), "a length of time like 90s, more than zero");

    static final Setting<Boolean> FULL_TEXT = Setting.bool(
            "ingest.sources.*.full-text",
            false,
            "Whether the text comes from the pages that the feed links to; its address may be a sitemap's then.");

    static final Setting<String> USER =
            Setting.text("ingest.sources.*.user", "Who logs in to this file server, if the url does not say.");

    static final Setting<String> PASSWORD = Setting.secret(
            "ingest.sources.*.password", "Password at this file server; with a key file, the password of the key.");

    static final Setting<Path> KEY_FILE =
            Setting.path("ingest.sources.*.key-file", "Private key to log in with by SFTP, as OpenSSH keeps it.");

    static final Setting<Path> KNOWN_HOSTS = Setting.path(
            "ingest.sources.*.known-hosts", "File with the host key of this SFTP server, as ssh-keyscan prints it.");

    static final Setting<List<String>> HOST_KEY = Setting.list(
                    "ingest.sources.*.host-key",
                    List.of(),
                    "Fingerprints of host keys that this SFTP server may have, instead of a known-hosts file.")
            .where(SourceSettings::areFingerprints, "SHA256: and 43 characters, several separated by commas");

    static final Setting<After> AFTER = Setting.choice(
            "ingest.sources.*.after",
            After.KEEP,
            "What becomes of a file on this server once Kafka has it; move puts it into done/ or failed/.");

    static final Setting<Take> TAKE = Setting.choice(
            "ingest.sources.*.take",
            Take.SETTLED,
            "When a file is taken: settled, if it looks as it did at the poll before; at-once, if its sender renames.");

    static final Setting<String> PAGE_BODY = selector(Setting.text(
            "ingest.sources.*.page.body",
            "Where a story's text stands in this source's web pages; unset to search for it."));

    static final Setting<String> PAGE_HEADLINE = selector(
            Setting.text("ingest.sources.*.page.headline", "Where the headline stands in this source's web pages."));

    static final Setting<String> PAGE_REMOVE = selector(
            Setting.text("ingest.sources.*.page.remove", "What is no part of the text in this source's web pages."));

    /** In the order of the table of settings. */
    static final List<Setting<?>> ALL = List.of(
            PATH,
            URL,
            INTERVAL,
            FULL_TEXT,
            PAGE_BODY,
            PAGE_HEADLINE,
            PAGE_REMOVE,
            USER,
            PASSWORD,
            KEY_FILE,
            KNOWN_HOSTS,
            HOST_KEY,
            AFTER,
            TAKE);

    private SourceSettings() {}

    private static Setting<String> selector(Setting<String> setting) {
        return setting.where(PageRules::isSelector, "a CSS selector");
    }

    private static boolean areFingerprints(List<String> hostKeys) {
        return hostKeys.stream().allMatch(key -> key.matches("SHA256:[A-Za-z0-9+/]{43}"));
    }
}
