package wiredesk.desk.page.query;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.search.IndexSearcher;
import wiredesk.desk.page.index.Kind;
import wiredesk.desk.page.index.Parts;
import wiredesk.desk.page.index.Parts.Part;
import wiredesk.desk.page.shown.FullQuote;
import wiredesk.desk.page.shown.Head;
import wiredesk.desk.page.shown.QuoteInTime;
import wiredesk.desk.page.shown.QuoteLine;
import wiredesk.desk.page.shown.Stretch;

/** Quotes with the articles in which they stand. */
final class QuotePages {

    private QuotePages() {}

    /** @param marks where in a quote's text the words stand that were asked for */
    static List<QuoteInTime> of(IndexSearcher searcher, Page page, Function<String, List<Stretch>> marks)
            throws IOException {
        Parts parts = new Parts(searcher);
        Map<String, Head> heads = new HashMap<>();
        for (Part part : page.parts()) {
            String article = part.article();
            if (!heads.containsKey(article)) {
                heads.put(
                        article,
                        parts.one(Kind.STORY, article)
                                .map(story -> story.json(Head.class))
                                .orElse(null));
            }
        }
        return page.parts().stream()
                .map(part -> quote(part, heads.get(part.article()), marks))
                .toList();
    }

    private static QuoteInTime quote(Part part, Head article, Function<String, List<Stretch>> marks) {
        FullQuote quote = part.json(FullQuote.class);
        return new QuoteInTime(
                QuoteLine.of(quote),
                part.article(),
                article == null ? null : article.headline(),
                article == null ? null : article.source(),
                part.time(),
                marks.apply(quote.text()));
    }
}
