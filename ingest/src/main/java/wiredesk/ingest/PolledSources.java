package wiredesk.ingest;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import wiredesk.ingest.feed.FeedPoller;
import wiredesk.ingest.feed.FeedSettings;
import wiredesk.ingest.fetch.Permission;
import wiredesk.ingest.fetch.WebClient;
import wiredesk.ingest.formats.Formats;
import wiredesk.ingest.identity.SourceName;
import wiredesk.ingest.page.FullText;
import wiredesk.ingest.page.PageReader;
import wiredesk.ingest.parse.Limits;
import wiredesk.ingest.parse.page.PageParser;
import wiredesk.ingest.poll.PolledSource;
import wiredesk.ingest.poll.Poller;
import wiredesk.ingest.poll.Schedule;
import wiredesk.ingest.publish.ArticlePublisher;
import wiredesk.ingest.publish.Outcomes;
import wiredesk.ingest.remote.RemotePoller;
import wiredesk.ingest.remote.server.FileServer;
import wiredesk.ingest.robots.Robots;
import wiredesk.ingest.source.Intake;
import wiredesk.ingest.state.StateStore;
import wiredesk.runtime.config.InvalidSetting;
import wiredesk.runtime.config.Setting;
import wiredesk.runtime.config.Settings;

/** The sources that are asked: feeds, with or without the pages they link to, and folders on file servers. */
final class PolledSources {

    private final Settings settings;
    private final Limits limits;
    private final Clock clock;
    private final Remotes remotes;

    PolledSources(Settings settings, Limits limits, Clock clock) {
        this.settings = settings;
        this.limits = limits;
        this.clock = clock;
        this.remotes = new Remotes(settings);
        checkIntervals();
    }

    /** Names that anything is said about. */
    Set<String> mentioned() {
        Set<String> names = new TreeSet<>(remotes.mentioned());
        for (Setting<?> setting : PageSettings.ALL) {
            names.addAll(settings.names(setting));
        }
        names.addAll(settings.names(SourceSettings.URL));
        return names;
    }

    /** @throws InvalidSetting for what no single setting can check by itself */
    void check(String name) {
        remotes.check(name);
        boolean feed = settings.isGiven(SourceSettings.URL.named(name)) && !remotes.isRemote(name);
        for (Setting<?> setting : PageSettings.ALL) {
            if (!feed && settings.isGiven(setting.named(name))) {
                throw new InvalidSetting(setting.named(name).key(), "given", "it only where the url is http or https");
            }
        }
        if (feed && url(name).getRawUserInfo() != null) {
            throw new InvalidSetting(
                    "ingest.sources." + name + ".url", "an address with a user in it", "an address without one");
        }
    }

    /** Where they are, without secrets, by source. */
    Map<String, String> addresses() {
        Map<String, String> addresses = new TreeMap<>();
        for (String name : settings.names(SourceSettings.URL)) {
            addresses.put(
                    name,
                    remotes.isRemote(name)
                            ? remotes.server(name).address()
                            : url(name).toString());
        }
        return addresses;
    }

    /** Each is made when somebody is to poll it. */
    Map<SourceName, Supplier<PolledSource>> suppliers(
            ArticlePublisher publisher, Outcomes outcomes, WebClient client, StateStore states, MeterRegistry meters) {
        Permission robots = settings.get(IngestSettings.FEEDS_ROBOTS) ? new Robots(client, clock) : Permission.GRANTED;
        Map<SourceName, Supplier<PolledSource>> suppliers = new TreeMap<>(Comparator.comparing(SourceName::value));
        for (String text : settings.names(SourceSettings.URL)) {
            SourceName name = new SourceName(text);
            suppliers.put(name, () -> {
                Poller poller = remotes.isRemote(text)
                        ? remote(name, publisher, outcomes)
                        : feed(name, publisher, outcomes, client, robots, meters);
                return new PolledSource(name, poller, schedule(text), states, clock);
            });
        }
        return suppliers;
    }

    private Poller feed(
            SourceName name,
            ArticlePublisher publisher,
            Outcomes outcomes,
            WebClient client,
            Permission robots,
            MeterRegistry meters) {
        boolean fullText = settings.get(SourceSettings.FULL_TEXT.named(name.value()));
        long size = settings.get(IngestSettings.FEEDS_MAX_SIZE);
        FeedSettings feed = new FeedSettings(
                url(name.value()),
                fullText ? Formats.LINKS : Formats.FEEDS,
                new Limits(size, size, limits.depth()),
                schedule(name.value()));
        PageParser parser = new PageParser(PageSettings.rules(settings, name.value()));
        PageReader reader = new PageReader(client, robots, parser, feed.limits(), clock);
        FullText pages = new FullText(name, reader, settings.get(IngestSettings.FEEDS_PAGES), outcomes, meters, clock);
        Intake intake = new Intake(feed.formats(), publisher, outcomes, clock);
        return new FeedPoller(name, feed, client, intake, Optional.of(pages).filter(on -> fullText), clock);
    }

    private Poller remote(SourceName name, ArticlePublisher publisher, Outcomes outcomes) {
        Intake intake = new Intake(Formats.ALL, publisher, outcomes, clock);
        return new RemotePoller(
                name,
                remotes.files(name.value(), limits),
                new FileServer(remotes.server(name.value())),
                intake,
                publisher,
                outcomes,
                clock);
    }

    private URI url(String name) {
        return settings.get(SourceSettings.URL.named(name));
    }

    private Schedule schedule(String name) {
        Duration longestBackoff = settings.get(IngestSettings.FEEDS_LONGEST_BACKOFF);
        return settings.find(SourceSettings.INTERVAL.named(name))
                .map(interval -> Schedule.fixed(interval, longestBackoff))
                .orElseGet(() -> new Schedule(
                        settings.get(IngestSettings.FEEDS_INTERVAL),
                        settings.get(IngestSettings.FEEDS_SHORTEST_INTERVAL),
                        settings.get(IngestSettings.FEEDS_LONGEST_INTERVAL),
                        longestBackoff));
    }

    private void checkIntervals() {
        Duration usual = settings.get(IngestSettings.FEEDS_INTERVAL);
        Duration shortest = settings.get(IngestSettings.FEEDS_SHORTEST_INTERVAL);
        Duration longest = settings.get(IngestSettings.FEEDS_LONGEST_INTERVAL);
        if (usual.compareTo(shortest) < 0 || usual.compareTo(longest) > 0) {
            throw new InvalidSetting(
                    IngestSettings.FEEDS_INTERVAL.key(),
                    usual.toString(),
                    "a length of time between ingest.feeds.shortest-interval, " + shortest
                            + ", and ingest.feeds.longest-interval, " + longest);
        }
    }
}
