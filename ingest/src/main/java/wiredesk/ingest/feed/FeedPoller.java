package wiredesk.ingest.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wiredesk.ingest.fetch.Answer;
import wiredesk.ingest.fetch.WebClient;
import wiredesk.ingest.formats.Formats;
import wiredesk.ingest.identity.SourceName;
import wiredesk.ingest.parse.Document;
import wiredesk.ingest.parse.Finding;
import wiredesk.ingest.parse.Origin;
import wiredesk.ingest.parse.ParseFailure;
import wiredesk.ingest.poll.Poller;
import wiredesk.ingest.poll.Visit;
import wiredesk.ingest.source.Intake;
import wiredesk.ingest.source.Receipt;
import wiredesk.schemas.SourceState;

/** Asks for a feed, on condition that it has changed, and takes in what is new in it. */
public final class FeedPoller implements Poller {

    private static final Logger LOG = LoggerFactory.getLogger(FeedPoller.class);

    private final SourceName name;
    private final FeedSettings settings;
    private final WebClient client;
    private final Intake intake;
    private final Clock clock;

    public FeedPoller(SourceName name, FeedSettings settings, WebClient client, Intake intake, Clock clock) {
        this.name = name;
        this.settings = settings;
        this.client = client;
        this.intake = intake;
        this.clock = clock;
    }

    @Override
    public String address() {
        return settings.url().toString();
    }

    @Override
    public Visit poll(SourceState state) throws IOException, ParseFailure {
        Answer answer = client.fetch(
                settings.url(), Optional.ofNullable(state.getEtag()), Optional.ofNullable(state.getLastModified()));
        Memory memory = new Memory(state.getSeen());
        long published = answer.body().isPresent() ? take(answer, memory) : 0;
        return new Visit(next(state, answer, memory), published, Optional.empty());
    }

    @Override
    public void look(Consumer<Finding> found) throws IOException, ParseFailure {
        Answer answer = client.fetch(settings.url(), Optional.empty(), Optional.empty());
        try (Document document = document(answer)) {
            Formats.FEEDS.read(document, found);
        }
    }

    private long take(Answer answer, Memory memory) throws IOException, ParseFailure {
        try (Document document = document(answer)) {
            Receipt receipt = intake.take(document, name, memory);
            receipt.buried().forEach(trouble -> LOG.warn("{}: dead letter: {}", trouble.where(), trouble.reason()));
            receipt.kept().forEach(trouble -> LOG.error("{}: not kept: {}", trouble.where(), trouble.reason()));
            return receipt.published();
        }
    }

    private Document document(Answer answer) throws IOException {
        Origin origin = new Origin(address(), clock.instant(), Optional.empty(), Optional.empty(), answer.mediaType());
        byte[] body = answer.body().orElse(new byte[0]);
        return Document.open(origin, new ByteArrayInputStream(body), settings.limits());
    }

    private static SourceState next(SourceState state, Answer answer, Memory memory) {
        boolean changed = answer.body().isPresent();
        return SourceState.newBuilder(state)
                .setEtag(answer.etag().orElse(changed ? null : state.getEtag()))
                .setLastModified(answer.lastModified().orElse(changed ? null : state.getLastModified()))
                .setSeen(memory.seen())
                .build();
    }
}
