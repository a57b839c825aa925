package wiredesk.desk.page.query;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.ScoreDoc;
import wiredesk.desk.page.index.NewsIndex;
import wiredesk.desk.page.index.Parts;
import wiredesk.desk.page.index.Parts.Part;
import wiredesk.desk.page.shown.ReadyJson;

/** The live wire: articles in the order in which they last changed. */
public final class Wire {

    private final NewsIndex index;

    public Wire(NewsIndex index) {
        this.index = index;
    }

    /** @param next where the list goes on; null at its end */
    public record Stories(List<ReadyJson> articles, String next) {}

    public Stories list(WireFilter filter, int limit, Optional<String> before) {
        return index.ask(searcher -> {
            Page page = Page.of(searcher, filter.query(), limit, before);
            return new Stories(
                    page.parts().stream()
                            .map(part -> new ReadyJson(part.json()))
                            .toList(),
                    page.next());
        });
    }

    /** The cards, by article id, of those among some articles that are wanted. */
    public Map<String, String> among(WireFilter filter, Collection<String> articles) {
        return index.ask(searcher -> {
            Parts parts = new Parts(searcher);
            Map<String, String> cards = new LinkedHashMap<>();
            for (ScoreDoc hit : searcher.search(filter.among(articles), articles.size()).scoreDocs) {
                Part part = parts.part(hit.doc);
                cards.put(part.article(), part.json());
            }
            return cards;
        });
    }
}
