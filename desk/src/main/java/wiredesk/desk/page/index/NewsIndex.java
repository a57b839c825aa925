package wiredesk.desk.page.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The index: one thread writes, many ask. What has been written can be asked for after {@link #refresh}, and is there after a
 * crash once {@link #commit} has returned, together with the places in the topics that it goes up to.
 */
public final class NewsIndex implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(NewsIndex.class);
    private static final double BUFFER_MIB = 32;
    /** Changes when the documents do: an index of another shape is made anew. */
    private static final String SHAPE = "1";

    private static final String SHAPE_KEY = "shape";

    private final Folder folder;
    private volatile Opened opened;
    private volatile boolean isDoubtful;

    /** Where the files are. */
    interface Folder {
        Directory open() throws IOException;
    }

    /** What is opened together, and anew together. */
    private record Opened(IndexWriter writer, SearcherManager searchers) {

        static Opened in(Directory directory) throws IOException {
            IndexWriterConfig config = new IndexWriterConfig(Words.analyzer())
                    .setOpenMode(OpenMode.CREATE_OR_APPEND)
                    .setRAMBufferSizeMB(BUFFER_MIB)
                    .setCommitOnClose(false);
            IndexWriter writer = new IndexWriter(directory, config);
            return new Opened(writer, new SearcherManager(writer, new SearcherFactory()));
        }

        /** What is not committed is lost; the topics have it. */
        void close() throws IOException {
            try (var directory = writer.getDirectory()) {
                searchers.close();
                writer.close();
            }
        }
    }

    NewsIndex(Folder folder) throws IOException {
        this.folder = folder;
        this.opened = Opened.in(folder.open());
    }

    /**
     * Opens the index in a folder, or makes one. One that cannot be read, or is of another shape, begins anew.
     *
     * @throws IOException if it cannot be written; a {@code LockObtainFailedException} if another process has it
     */
    public static NewsIndex open(Path folder) throws IOException {
        Files.createDirectories(folder);
        NewsIndex index;
        try {
            index = openAsItIs(folder);
        } catch (LockObtainFailedException e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) { // the latter for files of another Lucene
            LOG.warn("the index in {} cannot be read and begins anew: {}", folder, e.getMessage());
            removeFiles(folder);
            index = openAsItIs(folder);
        }
        if (!SHAPE.equals(index.committed().get(SHAPE_KEY))) {
            index.clear();
        }
        return index;
    }

    private static NewsIndex openAsItIs(Path folder) throws IOException {
        return new NewsIndex(() -> FSDirectory.open(folder));
    }

    /**
     * Goes on from the last commit if something could not be written since, as on a full disk: of what came after it some may
     * be missing.
     *
     * @throws UncheckedIOException if it still cannot be written
     */
    public void recover() {
        if (isDoubtful) {
            try {
                opened.close();
                opened = Opened.in(folder.open());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            isDoubtful = false;
            LOG.info("the index goes on from its last commit");
        }
    }

    /** Lucene's own alone: the folder may have been meant for something else. */
    private static void removeFiles(Path folder) throws IOException {
        try (FSDirectory directory = FSDirectory.open(folder)) {
            for (String file : directory.listAll()) {
                if (file.startsWith(IndexFileNames.SEGMENTS)
                        || IndexFileNames.CODEC_FILE_PATTERN.matcher(file).matches()) {
                    directory.deleteFile(file);
                }
            }
        }
    }

    void put(Entry entry) {
        io(() -> opened.writer().updateDocument(new Term(Fields.KEY, entry.key()), entry.document()));
    }

    void remove(String key) {
        io(() -> opened.writer().deleteDocuments(new Term(Fields.KEY, key)));
    }

    void mark(String key, String field, long value) {
        io(() -> opened.writer().updateNumericDocValue(new Term(Fields.KEY, key), field, value));
    }

    /** Forgets where records stand that are older; everything else is state of today. */
    public void forgetPlacesBefore(Instant time) {
        BooleanQuery old = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.KIND, Kind.PLACE.name())), Occur.FILTER)
                .add(LongPoint.newRangeQuery(Fields.TIME, Long.MIN_VALUE, time.toEpochMilli() - 1), Occur.FILTER)
                .build();
        io(() -> opened.writer().deleteDocuments(old));
    }

    /** Empties it. */
    public void clear() {
        io(() -> opened.writer().deleteAll());
        commit(Map.of());
    }

    /** Lets what has been written be asked for. */
    public void refresh() {
        io(() -> opened.searchers().maybeRefreshBlocking());
    }

    /** Makes what has been written last, with a note of how far that is. */
    public void commit(Map<String, String> note) {
        Map<String, String> data = new HashMap<>(note);
        data.put(SHAPE_KEY, SHAPE);
        opened.writer().setLiveCommitData(data.entrySet());
        io(() -> opened.writer().commit());
    }

    /** The note of the last commit. */
    public Map<String, String> committed() {
        Map<String, String> note = new HashMap<>();
        Iterable<Map.Entry<String, String>> data = opened.writer().getLiveCommitData();
        if (data != null) {
            data.forEach(entry -> note.put(entry.getKey(), entry.getValue()));
        }
        return note;
    }

    /** Asks what stands in the index now; the searcher is good until the question returns. */
    public <T> T ask(Question<T> question) {
        SearcherManager searchers = opened.searchers();
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return question.ask(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        opened.close();
    }

    /** A question to the index. */
    public interface Question<T> {
        T ask(IndexSearcher searcher) throws IOException;
    }

    private interface Write {
        void run() throws IOException;
    }

    private void io(Write write) {
        try {
            write.run();
        } catch (IOException e) {
            isDoubtful = true;
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            isDoubtful = true;
            throw e;
        }
    }
}
