package wiredesk.desk.page.query;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import wiredesk.desk.page.index.Fields;

/** Counts documents by name and time, in one pass over those that are asked for. */
final class Tally extends SimpleCollector {

    private final Map<String, int[]> counts = new HashMap<>();
    private final long from;
    private final long bucket;
    private final int buckets;
    private SortedDocValues names;
    private NumericDocValues times;
    private int[][] ofSegment;

    private Tally(Instant from, Duration bucket, int buckets) {
        this.from = from.toEpochMilli();
        this.bucket = bucket.toMillis();
        this.buckets = buckets;
    }

    /** By name, the counts of each bucket of time, the oldest first; what is newer than the last counts there. */
    @SuppressWarnings("deprecation") // a collector manager would count in threads of which there are none
    static Map<String, int[]> of(IndexSearcher searcher, Query query, Instant from, Duration bucket, int buckets)
            throws IOException {
        Tally tally = new Tally(from, bucket, buckets);
        searcher.search(query, tally);
        return tally.counts;
    }

    static int sum(int[] counts) {
        return Arrays.stream(counts).sum();
    }

    static List<Integer> list(int[] counts) {
        return Arrays.stream(counts).boxed().toList();
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        names = context.reader().getSortedDocValues(Fields.NAME_COLUMN);
        times = context.reader().getNumericDocValues(Fields.TIME);
        ofSegment = names == null ? null : new int[names.getValueCount()][];
    }

    @Override
    public void collect(int document) throws IOException {
        if (names == null || !names.advanceExact(document) || !times.advanceExact(document)) {
            return;
        }
        int name = names.ordValue();
        if (ofSegment[name] == null) {
            ofSegment[name] = counts.computeIfAbsent(names.lookupOrd(name).utf8ToString(), first -> new int[buckets]);
        }
        long age = (times.longValue() - from) / bucket;
        ofSegment[name][(int) Math.max(0, Math.min(buckets - 1, age))]++;
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}
