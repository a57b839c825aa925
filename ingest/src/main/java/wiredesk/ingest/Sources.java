package wiredesk.ingest;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import wiredesk.ingest.drop.DropSettings;
import wiredesk.ingest.drop.DropSource;
import wiredesk.ingest.feed.FeedPoller;
import wiredesk.ingest.feed.FeedSettings;
import wiredesk.ingest.fetch.FetchSettings;
import wiredesk.ingest.fetch.WebClient;
import wiredesk.ingest.formats.Formats;
import wiredesk.ingest.http.ApiKeys;
import wiredesk.ingest.http.HttpSettings;
import wiredesk.ingest.http.HttpSource;
import wiredesk.ingest.identity.SourceName;
import wiredesk.ingest.parse.Limits;
import wiredesk.ingest.poll.PolledSource;
import wiredesk.ingest.poll.Schedule;
import wiredesk.ingest.publish.ArticlePublisher;
import wiredesk.ingest.publish.Outcomes;
import wiredesk.ingest.remote.RemotePoller;
import wiredesk.ingest.remote.server.FileServer;
import wiredesk.ingest.source.Intake;
import wiredesk.ingest.source.Source;
import wiredesk.ingest.state.StateStore;
import wiredesk.runtime.config.InvalidSetting;
import wiredesk.runtime.config.Settings;

/** Makes the sources that the settings name. Everything in the settings is checked when this is made. */
final class Sources {

    private final Settings settings;
    private final Clock clock;
    private final Limits limits;
    private final Remotes remotes;
    private final ApiKeys keys;
    private final HttpSettings http;

    /** @throws InvalidSetting for what no single setting can check by itself */
    Sources(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.limits = limits(settings);
        this.remotes = new Remotes(settings);
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

    /** The client that all sources on the web share. */
    WebClient webClient() {
        FetchSettings fetch = new FetchSettings(
                settings.get(IngestSettings.FEEDS_ALLOW_PRIVATE),
                settings.get(IngestSettings.FEEDS_USER_AGENT),
                settings.get(IngestSettings.FEEDS_TIMEOUT),
                settings.get(IngestSettings.FEEDS_MAX_SIZE),
                settings.get(IngestSettings.FEEDS_MAX_REDIRECTS));
        return new WebClient(fetch, SystemDefaultDnsResolver.INSTANCE, clock);
    }

    /** The drop folders. */
    List<Source> drops(ArticlePublisher publisher, Outcomes outcomes) {
        Intake intake = new Intake(Formats.ALL, publisher, outcomes, clock);
        List<Source> drops = new ArrayList<>();
        for (String name : settings.names(IngestSettings.SOURCE_PATH)) {
            DropSettings drop = new DropSettings(
                    settings.get(IngestSettings.SOURCE_PATH.named(name)),
                    settings.find(IngestSettings.SOURCE_INTERVAL.named(name))
                            .orElse(settings.get(IngestSettings.DROP_INTERVAL)),
                    settings.get(IngestSettings.DROP_SETTLE),
                    limits);
            drops.add(new DropSource(new SourceName(name), drop, intake, outcomes, clock));
        }
        return drops;
    }

    /** The folders that files are dropped into, by source. */
    Map<String, Path> dropFolders() {
        Map<String, Path> folders = new TreeMap<>();
        settings.names(IngestSettings.SOURCE_PATH)
                .forEach(name -> folders.put(name, settings.get(IngestSettings.SOURCE_PATH.named(name))));
        return folders;
    }

    /** Where sources that are polled are, without secrets, by source. */
    Map<String, String> polledAddresses() {
        Map<String, String> addresses = new TreeMap<>();
        settings.names(IngestSettings.SOURCE_URL)
                .forEach(name -> addresses.put(
                        name,
                        remotes.isRemote(name)
                                ? remotes.server(name).address()
                                : settings.get(IngestSettings.SOURCE_URL.named(name))
                                        .toString()));
        return addresses;
    }

    /** The sources of what is pushed. */
    List<String> pushers() {
        if (!settings.get(IngestSettings.HTTP_ENABLED)) {
            return List.of();
        }
        return keys.isEmpty() ? List.of(http.source().value()) : keys.names();
    }

    /** The sources that are polled, each made when somebody is to poll it. */
    Map<SourceName, Supplier<PolledSource>> polled(
            ArticlePublisher publisher, Outcomes outcomes, WebClient client, StateStore states) {
        Map<SourceName, Supplier<PolledSource>> polled = new TreeMap<>(Comparator.comparing(SourceName::value));
        for (String name : settings.names(IngestSettings.SOURCE_URL)) {
            polled.put(
                    new SourceName(name),
                    () -> remotes.isRemote(name)
                            ? remote(name, publisher, outcomes, states)
                            : feed(name, publisher, outcomes, client, states));
        }
        return polled;
    }

    private PolledSource feed(
            String name, ArticlePublisher publisher, Outcomes outcomes, WebClient client, StateStore states) {
        Intake intake = new Intake(Formats.FEEDS, publisher, outcomes, clock);
        long size = settings.get(IngestSettings.FEEDS_MAX_SIZE);
        SourceName source = new SourceName(name);
        FeedSettings feed = new FeedSettings(
                settings.get(IngestSettings.SOURCE_URL.named(name)), new Limits(size, size, limits.depth()));
        FeedPoller poller = new FeedPoller(source, feed, client, intake, clock);
        return new PolledSource(source, poller, schedule(name), states, clock);
    }

    private PolledSource remote(String name, ArticlePublisher publisher, Outcomes outcomes, StateStore states) {
        SourceName source = new SourceName(name);
        Intake intake = new Intake(Formats.ALL, publisher, outcomes, clock);
        RemotePoller poller = new RemotePoller(
                source,
                remotes.files(name, limits),
                new FileServer(remotes.server(name)),
                intake,
                publisher,
                outcomes,
                clock);
        return new PolledSource(source, poller, schedule(name), states, clock);
    }

    /** The push endpoint, unless it is turned off. */
    Optional<HttpSource> push(ArticlePublisher publisher, Outcomes outcomes) {
        return settings.get(IngestSettings.HTTP_ENABLED)
                ? Optional.of(new HttpSource(http, keys, publisher, outcomes, clock))
                : Optional.empty();
    }

    private Schedule schedule(String name) {
        return Schedule.fixed(
                settings.find(IngestSettings.SOURCE_INTERVAL.named(name))
                        .orElse(settings.get(IngestSettings.FEEDS_INTERVAL)),
                settings.get(IngestSettings.FEEDS_LONGEST_BACKOFF));
    }

    private Set<String> names() {
        Set<String> names = new TreeSet<>(settings.names(IngestSettings.SOURCE_PATH));
        names.addAll(settings.names(IngestSettings.SOURCE_URL));
        names.addAll(settings.names(IngestSettings.SOURCE_INTERVAL));
        names.addAll(remotes.mentioned());
        return names;
    }

    private void check(String name) {
        boolean drop = settings.isGiven(IngestSettings.SOURCE_PATH.named(name));
        boolean feed = settings.isGiven(IngestSettings.SOURCE_URL.named(name));
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
        remotes.check(name);
    }

    private ApiKeys keys() {
        try {
            return ApiKeys.of(settings.get(IngestSettings.HTTP_KEYS));
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
