package wiredesk.ingest.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wiredesk.ingest.closing.Closings;
import wiredesk.ingest.fetch.Answer;
import wiredesk.ingest.fetch.Request;
import wiredesk.ingest.fetch.Validators;
import wiredesk.ingest.fetch.WebClient;
import wiredesk.ingest.identity.SourceName;
import wiredesk.ingest.page.FullText;
import wiredesk.ingest.page.Round;
import wiredesk.ingest.parse.Document;
import wiredesk.ingest.parse.Finding;
import wiredesk.ingest.parse.Origin;
import wiredesk.ingest.parse.ParseFailure;
import wiredesk.ingest.parse.SharedGuids;
import wiredesk.ingest.poll.Poller;
import wiredesk.ingest.poll.Visit;
import wiredesk.ingest.source.Completion;
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
    private final Optional<FullText> pages;
    private final Clock clock;
    private final Rhythm rhythm;
    private final Relocation relocation;
    /** Kept from poll to poll, since it knows which stories of the feed it has counted. */
    private Closings closings;

    /**
     * @param intake takes what the feed's formats are
     * @param pages that the entries link to, if their text is wanted
     */
    public FeedPoller(
            SourceName name,
            FeedSettings settings,
            WebClient client,
            Intake intake,
            Optional<FullText> pages,
            Clock clock) {
        this.name = name;
        this.settings = settings;
        this.client = client;
        this.intake = intake;
        this.pages = pages;
        this.clock = clock;
        this.rhythm = new Rhythm(settings.schedule(), clock);
        this.relocation = new Relocation(name, settings.url());
    }

    @Override
    public String address() {
        return settings.url().toString();
    }

    @Override
    public Visit poll(SourceState state) throws IOException, ParseFailure {
        Validators known = Validators.of(state.getEtag(), state.getLastModified());
        Answer answer = client.fetch(Request.feed(settings.url(), known));
        relocation.notice(answer);
        Catch caught = answer.body().isPresent() ? take(answer, state) : Catch.nothing(state);
        Rhythm.Beat beat = rhythm.after(state, answer, caught.published());
        Duration interval = caught.pending() ? settings.schedule().shortest() : beat.interval();
        return new Visit(
                next(state, answer, caught, beat.interval()),
                caught.published(),
                Optional.of(interval),
                beat.leaveAlone());
    }

    @Override
    public void look(Consumer<Finding> found) throws IOException, ParseFailure {
        Answer answer = client.fetch(Request.feed(settings.url(), Validators.NONE));
        Optional<Round> round = pages.map(all -> all.round(Map.of()));
        try (Document document = document(answer)) {
            settings.formats()
                    .read(
                            document,
                            finding -> found.accept(round.flatMap(pages -> pages.complete(finding))
                                    .orElse(finding)));
        }
    }

    private Catch take(Answer answer, SourceState state) throws IOException, ParseFailure {
        if (closings == null) {
            closings = new Closings(state.getClosings());
        }
        Optional<Round> round = pages.map(all -> all.round(state.getSeen()));
        SharedGuids shared = new SharedGuids(state.getSeen());
        try (Document document = document(answer).with(shared)) {
            Receipt receipt = told(intake.take(
                    document, name, round.<Completion>map(pages -> pages).orElse(Completion.NONE), closings::strip));
            return new Catch(
                    receipt.published(),
                    seen(round, shared),
                    closings.learnt(),
                    round.map(Round::isPending).orElse(false));
        }
    }

    private static Map<String, String> seen(Optional<Round> round, SharedGuids shared) {
        Map<String, String> seen = new HashMap<>(round.map(Round::notes).orElse(Map.of()));
        seen.putAll(shared.notes());
        return seen;
    }

    private static Receipt told(Receipt receipt) {
        receipt.buried().forEach(trouble -> LOG.warn("{}: dead letter: {}", trouble.where(), trouble.reason()));
        receipt.kept().forEach(trouble -> LOG.error("{}: not kept: {}", trouble.where(), trouble.reason()));
        return receipt;
    }

    private Document document(Answer answer) throws IOException {
        Origin origin = new Origin(address(), clock.instant(), Optional.empty(), Optional.empty(), answer.mediaType());
        byte[] body = answer.body().orElse(new byte[0]);
        return Document.open(origin, new ByteArrayInputStream(body), settings.limits());
    }

    /**
     * A 304 need not repeat the validators; an answer that has none is not asked for on condition, nor is one of which
     * something is still to come.
     */
    private static SourceState next(SourceState state, Answer answer, Catch caught, Duration interval) {
        Validators validators = answer.body().isPresent()
                ? answer.validators()
                : answer.validators().or(Validators.of(state.getEtag(), state.getLastModified()));
        Validators kept = caught.pending() ? Validators.NONE : validators;
        return SourceState.newBuilder(state)
                .setEtag(kept.etag().orElse(null))
                .setLastModified(kept.lastModified().orElse(null))
                .setIntervalSeconds(interval.toSeconds())
                .setSeen(caught.seen())
                .setClosings(caught.closings())
                .build();
    }

    /**
     * What one answer brought.
     *
     * @param seen to remember: guids that are nobody's, and of entries whose pages are wanted what became of them
     * @param closings learnt by now
     * @param pending whether entries are left for the next poll
     */
    private record Catch(long published, Map<String, String> seen, Map<String, Integer> closings, boolean pending) {

        static Catch nothing(SourceState state) {
            return new Catch(0, state.getSeen(), state.getClosings(), false);
        }
    }
}
