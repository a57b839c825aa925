package wiredesk.ingest;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import wiredesk.ingest.drop.DropSettings;
import wiredesk.ingest.drop.DropSource;
import wiredesk.ingest.fetch.FetchSettings;
import wiredesk.ingest.fetch.WebClient;
import wiredesk.ingest.formats.Formats;
import wiredesk.ingest.http.HttpSettings;
import wiredesk.ingest.http.HttpSource;
import wiredesk.ingest.identity.SourceName;
import wiredesk.ingest.parse.Limits;
import wiredesk.ingest.publish.AppVersion;
import wiredesk.ingest.publish.ArticlePublisher;
import wiredesk.ingest.publish.Outcomes;
import wiredesk.ingest.source.Intake;
import wiredesk.ingest.source.Source;
import wiredesk.runtime.config.InvalidSetting;
import wiredesk.runtime.config.Settings;
import wiredesk.runtime.http.ApiKeys;

/** Makes the sources that the settings name. Everything in the settings is checked when this is made. */
final class Sources {

    private final Settings settings;
    private final Clock clock;
    private final Limits limits;
    private final PolledSources polled;
    private final ApiKeys keys;
    private final HttpSettings http;

    /** @throws InvalidSetting for what no single setting can check by itself */
    Sources(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.limits = limits(settings);
        this.polled = new PolledSources(settings, limits, clock);
        this.keys = keys();
        this.http = http();
        for (String name : names()) {
            check(name);
        }
    }

    static Limits limits(Settings settings) {
        long document = settings.get(IngestSettings.MAX_DOCUMENT);
        long input = settings.get(IngestSettings.MAX_INPUT);
        if (input < document) {
            throw new InvalidSetting(
                    IngestSettings.MAX_INPUT.key(), Long.toString(input), "at least ingest.max-document, " + document);
        }
        return new Limits(document, input, settings.get(IngestSettings.MAX_DEPTH));
    }

    /** The sources that are asked. */
    PolledSources polled() {
        return polled;
    }

    /** The client that all sources on the web share. */
    static WebClient webClient(Settings settings, Clock clock) {
        FetchSettings fetch = new FetchSettings(
                settings.get(IngestSettings.FEEDS_ALLOW_PRIVATE),
                settings.get(IngestSettings.FEEDS_USER_AGENT).replace("{version}", AppVersion.TEXT),
                settings.get(IngestSettings.FEEDS_TIMEOUT),
                settings.get(IngestSettings.FEEDS_MAX_SIZE),
                settings.get(IngestSettings.FEEDS_MAX_REDIRECTS),
                settings.get(IngestSettings.FEEDS_HOST_REQUESTS),
                settings.get(IngestSettings.FEEDS_HOST_PAUSE));
        return new WebClient(fetch, SystemDefaultDnsResolver.INSTANCE, clock);
    }

    /** The drop folders. */
    List<Source> drops(ArticlePublisher publisher, Outcomes outcomes) {
        Intake intake = new Intake(Formats.ALL, publisher, outcomes, clock);
        List<Source> drops = new ArrayList<>();
        for (String name : settings.names(SourceSettings.PATH)) {
            DropSettings drop = new DropSettings(
                    settings.get(SourceSettings.PATH.named(name)),
                    settings.find(SourceSettings.INTERVAL.named(name))
                            .orElse(settings.get(IngestSettings.DROP_INTERVAL)),
                    settings.get(IngestSettings.DROP_SETTLE),
                    limits);
            drops.add(new DropSource(new SourceName(name), drop, intake, outcomes, clock));
        }
        return drops;
    }

    /** The names of all sources that are configured, those of pushes among them. */
    Set<String> configured() {
        Set<String> all = names();
        all.addAll(pushers());
        return all;
    }

    /** The folders that files are dropped into, by source. */
    Map<String, Path> dropFolders() {
        Map<String, Path> folders = new TreeMap<>();
        settings.names(SourceSettings.PATH)
                .forEach(name -> folders.put(name, settings.get(SourceSettings.PATH.named(name))));
        return folders;
    }

    /** The sources of what is pushed. */
    List<String> pushers() {
        if (!settings.get(IngestSettings.HTTP_ENABLED)) {
            return List.of();
        }
        return keys.isEmpty() ? List.of(http.source().value()) : keys.names();
    }

    /** The push endpoint, unless it is turned off. */
    Optional<HttpSource> push(ArticlePublisher publisher, Outcomes outcomes) {
        return settings.get(IngestSettings.HTTP_ENABLED)
                ? Optional.of(new HttpSource(http, keys, publisher, outcomes, clock))
                : Optional.empty();
    }

    private Set<String> names() {
        Set<String> names = new TreeSet<>(settings.names(SourceSettings.PATH));
        names.addAll(settings.names(SourceSettings.INTERVAL));
        names.addAll(polled.mentioned());
        return names;
    }

    private void check(String name) {
        boolean drop = settings.isGiven(SourceSettings.PATH.named(name));
        boolean feed = settings.isGiven(SourceSettings.URL.named(name));
        if (drop == feed) {
            throw new InvalidSetting(
                    "ingest.sources." + name,
                    drop ? "a path and a url" : "neither a path nor a url",
                    "one of .path (a drop folder) and .url (a feed or a file server)");
        }
        try {
            new SourceName(name);
        } catch (IllegalArgumentException e) {
            throw new InvalidSetting("ingest.sources." + name, name, SourceName.EXPECTED);
        }
        polled.check(name);
    }

    private ApiKeys keys() {
        try {
            ApiKeys made = ApiKeys.of(settings.get(IngestSettings.HTTP_KEYS));
            made.names().forEach(SourceName::new); // a key's name is the source of what comes with it
            return made;
        } catch (IllegalArgumentException e) {
            throw new InvalidSetting(
                    IngestSettings.HTTP_KEYS.key(), "***", "name:key for every key; a name is " + SourceName.EXPECTED);
        }
    }

    private HttpSettings http() {
        HttpSettings made = new HttpSettings(
                settings.get(IngestSettings.HTTP_HOST),
                settings.get(IngestSettings.HTTP_PORT),
                new SourceName(settings.get(IngestSettings.HTTP_SOURCE)),
                settings.get(IngestSettings.HTTP_MAX_SIZE),
                settings.get(IngestSettings.HTTP_IN_FLIGHT),
                settings.get(IngestSettings.HTTP_PATIENCE),
                settings.get(IngestSettings.HTTP_IDLE_TIMEOUT),
                limits.depth());
        boolean open = settings.get(IngestSettings.HTTP_OPEN);
        if (settings.get(IngestSettings.HTTP_ENABLED) && keys.isEmpty() && !made.isLoopback() && !open) {
            throw new InvalidSetting(
                    IngestSettings.HTTP_HOST.key(),
                    made.host(),
                    "a loopback address, or keys in ingest.http.keys, or ingest.http.open=true");
        }
        return made;
    }
}
