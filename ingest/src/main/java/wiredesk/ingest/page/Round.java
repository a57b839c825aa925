package wiredesk.ingest.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import wiredesk.ingest.parse.Finding;
import wiredesk.ingest.parse.ParseFailure;
import wiredesk.ingest.publish.Outcome;
import wiredesk.ingest.source.Completion;
import wiredesk.schemas.RawArticle;

/**
 * One poll: gives entries that are new or changed the text of their pages. An entry whose page cannot be had waits for the
 * next poll, a few times over, then it goes as the feed gave it, as does at once one whose page will never be had.
 */
public final class Round implements Completion {

    /** So many polls a page is tried for in. */
    private static final int TRIES = 3;

    private final FullText fullText;
    private final Notes notes;
    private final Set<String> inTrouble = new HashSet<>();
    private int fetched;
    private boolean pending;

    Round(FullText fullText, Notes notes) {
        this.fullText = fullText;
        this.notes = notes;
    }

    @Override
    public Optional<Finding> complete(Finding finding) {
        if (!(finding instanceof Finding.Parsed parsed)) {
            return Optional.of(finding);
        }
        try {
            return complete(parsed, Entry.of(parsed, fullText.source, fullText.clock.instant()));
        } catch (ParseFailure unidentified) {
            return Optional.of(new Finding.Broken(parsed.origin(), unidentified, parsed.bytes()));
        }
    }

    /** Whether entries wait for the next poll. */
    public boolean isPending() {
        return pending;
    }

    /** What to give to the next round once Kafka has what this one completed. */
    public Map<String, String> notes() {
        return notes.kept();
    }

    private Optional<Finding> complete(Finding.Parsed parsed, Entry entry) {
        if (notes.isDone(entry)) {
            fullText.outcomes.count(fullText.source, Outcome.DUPLICATE);
            return Optional.empty();
        }
        if (entry.page().isEmpty()) {
            return asItStands(parsed, entry);
        }
        if (fetched >= fullText.most) {
            pending = true;
            return Optional.empty();
        }
        return withPage(parsed, entry, entry.page().get());
    }

    private Optional<Finding> withPage(Finding.Parsed parsed, Entry entry, URI url) {
        try {
            if (inTrouble.contains(url.getHost())) {
                throw new IOException(url.getHost() + " is in trouble");
            }
            fetched++;
            Finding.Parsed full = new Finding.Parsed(
                    parsed.origin(), Merged.of(parsed.article(), fullText.reader.read(url)), parsed.bytes());
            fullText.counts.read();
            notes.done(entry);
            return Optional.of(full);
        } catch (IOException | ParseFailure reason) {
            if (reason instanceof IOException stop && Thread.currentThread().isInterrupted()) {
                throw new UncheckedIOException(stop);
            }
            return without(parsed, entry, url, reason);
        }
    }

    private Optional<Finding> without(Finding.Parsed parsed, Entry entry, URI url, Exception reason) {
        PageOutcome outcome = PageOutcome.of(reason);
        if (outcome == PageOutcome.UNREACHABLE) {
            inTrouble.add(url.getHost());
            if (notes.tried(entry) < TRIES) {
                pending = true;
                return Optional.empty();
            }
        }
        fullText.counts.missed(outcome, String.valueOf(reason.getMessage()));
        return asItStands(parsed, entry);
    }

    /** A sitemap's entry may be no more than an address: without its page it is no article. */
    private Optional<Finding> asItStands(Finding.Parsed parsed, Entry entry) {
        notes.done(entry);
        RawArticle.Builder article = parsed.article();
        boolean noText = article.getBody() == null || article.getBody().isEmpty();
        boolean nothing =
                noText && article.getHeadline() == null && entry.page().isPresent();
        return nothing ? Optional.empty() : Optional.of(parsed);
    }
}
