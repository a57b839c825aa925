package wiredesk.desk.page.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.Query;
import wiredesk.desk.page.index.Fields;
import wiredesk.desk.page.index.Kind;
import wiredesk.desk.page.index.NewsIndex;
import wiredesk.desk.page.shown.QuoteInTime;

/** Finds quotes by what was said, by whom and when. */
public final class QuoteSearch {

    private final NewsIndex index;

    public QuoteSearch(NewsIndex index) {
        this.index = index;
    }

    /**
     * What is looked for.
     *
     * @param words of the quote
     * @param speaker words of the name, or an entity's key
     * @param since when the article was received, at the earliest
     * @param until before which it was
     * @param type DIRECT, MIXED or INDIRECT
     */
    public record Wanted(
            Optional<String> words,
            Optional<String> speaker,
            Optional<Instant> since,
            Optional<Instant> until,
            List<String> sources,
            Optional<String> type) {}

    /** @param next where the list goes on; null at its end */
    public record Found(int total, List<QuoteInTime> quotes, String next) {}

    public Found find(Wanted wanted, int limit, Optional<String> before) {
        Query query = Asked.of(Kind.QUOTE)
                .words("q", wanted.words(), Fields.TEXT)
                .name(wanted.speaker())
                .between(wanted.since(), wanted.until())
                .oneOf(Fields.SOURCE, wanted.sources())
                .exact(Fields.TYPE, wanted.type())
                .query();
        Marks marks = new Marks(wanted.words());
        return index.ask(searcher -> {
            Page page = Page.of(searcher, query, limit, before);
            return new Found(searcher.count(query), QuotePages.of(searcher, page, marks::in), page.next());
        });
    }
}
