package wiredesk.desk.page;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.store.LockObtainFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wiredesk.desk.page.follow.Follower;
import wiredesk.desk.page.http.PageServer;
import wiredesk.desk.page.index.NewsIndex;
import wiredesk.runtime.Service;
import wiredesk.runtime.admin.HealthCheck;
import wiredesk.runtime.config.InvalidSetting;
import wiredesk.runtime.config.Settings;
import wiredesk.runtime.http.ApiKeys;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.schemas.Topic;
import wiredesk.schemas.Topics;

/**
 * Shows the wire to people: follows the topics downstream as any subscriber does, keeps an index of what it has seen, and
 * serves the page. Of its own accord it writes nothing but that index, which can be thrown away; who has a key can have it
 * redrive dead letters and steer replays.
 */
public final class DeskService implements Service {

    private static final Logger LOG = LoggerFactory.getLogger(DeskService.class);
    private static final int ADMIN_PORT = 7074;

    private final Settings settings;
    private final MeterRegistry meters;
    private final KafkaClients clients;
    private final PageAddress address;
    private final ApiKeys keys;
    private NewsIndex index;
    private Page page;
    private Follower follower;
    private PageServer server;

    /** @throws InvalidSetting for a key without a name, or an address that others can reach without leave */
    public DeskService(Settings settings, MeterRegistry meters) {
        this.settings = settings;
        this.meters = meters;
        this.clients = new KafkaClients(settings);
        this.address = PageAddress.of(settings);
        this.keys = keys(settings);
    }

    @Override
    public String name() {
        return "desk";
    }

    @Override
    public List<Topic> topics() {
        Topics topics = clients.topics();
        return List.of(
                topics.raw(),
                topics.replay(),
                topics.enriched(),
                topics.articles(),
                topics.quotes(),
                topics.entities(),
                topics.routes(),
                topics.deadLetters(),
                topics.ledger(),
                topics.replays(),
                topics.alerts(),
                topics.ingestState());
    }

    @Override
    public void start() {
        index = open(settings.get(DeskSettings.INDEX_DIR));
        page = new Page(settings, keys, clients, index, meters, () -> follower.behind());
        follower = new Follower(clients, index, page.stream(), meters);
        server = new PageServer(page.endpoints(), address.hosts());
        follower.start();
        page.start();
        server.start(address.host(), address.port());
        LOG.info("the desk is at http://{}:{}", address.host(), server.port());
    }

    /** The port that the page is served at. */
    public int port() {
        return server.port();
    }

    private static ApiKeys keys(Settings settings) {
        try {
            return ApiKeys.of(settings.get(DeskSettings.HTTP_KEYS));
        } catch (IllegalArgumentException e) {
            throw new InvalidSetting(DeskSettings.HTTP_KEYS.key(), "***", "name:key for every key");
        }
    }

    private static NewsIndex open(Path folder) {
        try {
            return NewsIndex.open(folder);
        } catch (LockObtainFailedException e) {
            throw new InvalidSetting(
                    DeskSettings.INDEX_DIR.key(),
                    folder.toString(),
                    "a folder that no other desk uses at the same time");
        } catch (IOException e) {
            throw new UncheckedIOException("the index in " + folder + " cannot be opened", e);
        }
    }

    @Override
    public List<HealthCheck> readiness() {
        return List.of(new HealthCheck("desk", follower::problem));
    }

    @Override
    public int adminPort() {
        return ADMIN_PORT;
    }

    /** Takes no new questions, lets the index be as far as the topics have been read, and closes it. */
    @Override
    public void close() {
        if (page != null) {
            page.close();
        }
        if (server != null) {
            server.close();
        }
        if (follower != null) {
            follower.close();
        }
        if (index != null) {
            try {
                index.close();
            } catch (IOException e) {
                LOG.warn("the index cannot be closed in order; it will be made anew if need be", e);
            }
        }
    }
}
