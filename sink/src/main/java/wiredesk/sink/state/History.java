package wiredesk.sink.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wiredesk.schemas.Article;
import wiredesk.schemas.EnrichedArticle;
import wiredesk.schemas.HistoryEntry;
import wiredesk.schemas.Quote;

/** Which versions of an article have been out. It goes along in the article, with the last {@value #LONGEST} of them. */
final class History {

    static final int LONGEST = 50;
    private static final int LONGEST_SIGNAL = 100;

    private History() {}

    /** A version that does not go out as a version of its own: with the history so far. */
    static EnrichedArticle carried(Optional<ArticleState> known, EnrichedArticle version) {
        return with(soFar(known), version);
    }

    /**
     * A version that goes out: with the history so far and an entry of its own.
     *
     * @param out what was out before it
     */
    static EnrichedArticle continued(
            Optional<ArticleState> known, Optional<EnrichedArticle> out, EnrichedArticle version) {
        List<HistoryEntry> entries = new ArrayList<>(soFar(known));
        entries.add(entry(out.map(EnrichedArticle::getQuotes).orElse(List.of()), version));
        return with(entries.subList(Math.max(0, entries.size() - LONGEST), entries.size()), version);
    }

    private static List<HistoryEntry> soFar(Optional<ArticleState> known) {
        return known.map(ArticleState::content)
                .map(content -> content.getArticle().getHistory())
                .orElse(List.of());
    }

    private static HistoryEntry entry(List<Quote> before, EnrichedArticle version) {
        Article article = version.getArticle();
        QuoteChanges quotes = QuoteChanges.between(before, version.getQuotes());
        return HistoryEntry.newBuilder()
                .setVersion(article.getVersion())
                .setVersionCreated(article.getVersionCreated())
                .setReceived(article.getReceived())
                .setSignal(shortened(article.getSignal()))
                .setQuotesAdded(quotes.added())
                .setQuotesRemoved(quotes.removed())
                .setQuotesReworded(quotes.reworded())
                .build();
    }

    /** Providers mean a word here; what is not one must not come fifty times over. */
    private static String shortened(String signal) {
        return signal == null || signal.codePointCount(0, signal.length()) <= LONGEST_SIGNAL
                ? signal
                : signal.substring(0, signal.offsetByCodePoints(0, LONGEST_SIGNAL));
    }

    private static EnrichedArticle with(List<HistoryEntry> entries, EnrichedArticle version) {
        Article article = Article.newBuilder(version.getArticle())
                .setHistory(List.copyOf(entries))
                .build();
        return new EnrichedArticle(article, version.getQuotes(), version.getEntities());
    }
}
