package wiredesk.desk.page.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import wiredesk.desk.page.index.Fields;
import wiredesk.desk.page.index.Parts;
import wiredesk.desk.page.index.Parts.Part;

/**
 * Part of a list, the newest first.
 *
 * @param next where the list goes on; null at its end
 */
record Page(List<Part> parts, String next) {

    private static final Sort NEWEST_FIRST = new Sort(
            new SortField(Fields.TIME, SortField.Type.LONG, true), new SortField(Fields.KEY, SortField.Type.STRING));

    static Page of(IndexSearcher searcher, Query query, int limit, Optional<String> before) throws IOException {
        FieldDoc after = before.map(
                        place -> Cursor.read(place, searcher.getIndexReader().maxDoc()))
                .orElse(null);
        TopDocs found = searcher.searchAfter(after, query, limit + 1, NEWEST_FIRST);
        Parts parts = new Parts(searcher);
        List<Part> page = new ArrayList<>();
        for (int i = 0; i < Math.min(limit, found.scoreDocs.length); i++) {
            page.add(parts.part(found.scoreDocs[i].doc));
        }
        boolean more = found.scoreDocs.length > limit;
        return new Page(page, more ? Cursor.of((FieldDoc) found.scoreDocs[limit - 1]) : null);
    }
}
