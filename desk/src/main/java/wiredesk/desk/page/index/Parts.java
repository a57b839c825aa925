package wiredesk.desk.page.index;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import wiredesk.desk.page.shown.Json;
import wiredesk.desk.page.shown.Place;

/** Reads single documents, and all of a kind that an article has. */
public final class Parts {

    /** More than any article has of quotes or names; a bound all the same. */
    private static final int MOST = 5_000;

    private final IndexSearcher searcher;

    public Parts(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** A document, as it is kept. */
    public record Part(Document document) {

        public String json() {
            return document.get(Fields.JSON);
        }

        public <T> T json(Class<T> type) {
            return Json.read(json(), type);
        }

        public <T> Optional<T> rest(Class<T> type) {
            return Optional.ofNullable(document.get(Fields.REST)).map(rest -> Json.read(rest, type));
        }

        public Optional<Place> place() {
            return Optional.ofNullable(document.get(Fields.PLACE)).map(place -> Json.read(place, Place.class));
        }

        public String article() {
            return document.get(Fields.ARTICLE);
        }

        public Instant time() {
            return Instant.ofEpochMilli(
                    document.getField(Fields.TIME).numericValue().longValue());
        }
    }

    public Optional<Part> one(Kind kind, String id) throws IOException {
        return find(kind, id).map(this::part);
    }

    /** Whether an article's record has become a tombstone. */
    public boolean isGone(String article) throws IOException {
        Optional<Integer> found = find(Kind.ARTICLE, article);
        if (found.isEmpty()) {
            return true;
        }
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(found.get(), leaves));
        NumericDocValues gone = leaf.reader().getNumericDocValues(Fields.GONE);
        return gone != null && gone.advanceExact(found.get() - leaf.docBase) && gone.longValue() == 1;
    }

    /** All of one kind that belong to an article, in no order. */
    public <T> List<T> all(Kind kind, String article, Function<Part, T> read) throws IOException {
        Query query = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.ARTICLE, article)), Occur.FILTER)
                .add(new TermQuery(new Term(Fields.KIND, kind.name())), Occur.FILTER)
                .build();
        List<T> all = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(query, MOST).scoreDocs) {
            all.add(read.apply(part(hit.doc)));
        }
        return all;
    }

    private Optional<Integer> find(Kind kind, String id) throws IOException {
        ScoreDoc[] hits = searcher.search(new TermQuery(new Term(Fields.KEY, kind.key(id))), 1).scoreDocs;
        return hits.length == 0 ? Optional.empty() : Optional.of(hits[0].doc);
    }

    public Part part(int document) {
        try {
            return new Part(searcher.storedFields().document(document));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
