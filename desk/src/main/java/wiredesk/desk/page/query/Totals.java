package wiredesk.desk.page.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import wiredesk.desk.page.index.Fields;
import wiredesk.desk.page.index.Kind;
import wiredesk.desk.page.index.NewsIndex;

/** How much of what there is. */
public final class Totals {

    private static final int MOST = 500;

    private final NewsIndex index;

    public Totals(NewsIndex index) {
        this.index = index;
    }

    /** A value, and how many articles have it. */
    public record Count(String value, int count) {}

    public int of(Kind kind) {
        return index.ask(searcher -> searcher.count(new TermQuery(new Term(Fields.KIND, kind.name()))));
    }

    /** The sources or languages that articles have, those of most articles first. */
    public List<Count> values(String field) {
        return index.ask(searcher -> {
            List<Count> counts = new ArrayList<>();
            Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), field);
            TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
            for (BytesRef value = each.next(); value != null && counts.size() < MOST; value = each.next()) {
                String name = value.utf8ToString();
                counts.add(new Count(name, articles(searcher, field, name)));
            }
            counts.removeIf(count -> count.count() == 0);
            counts.sort(Comparator.comparingInt(Count::count).reversed());
            return counts;
        });
    }

    private static int articles(IndexSearcher searcher, String field, String value) throws IOException {
        return searcher.count(new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.KIND, Kind.STORY.name())), Occur.FILTER)
                .add(new TermQuery(new Term(field, value)), Occur.FILTER)
                .build());
    }
}
