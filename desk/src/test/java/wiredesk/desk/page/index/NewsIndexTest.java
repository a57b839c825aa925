package wiredesk.desk.page.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.LockObtainFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewsIndexTest {

    @TempDir
    private Path folder;

    @Test
    void noteOfTheLastCommitIsThereAfterARestart() throws Exception {
        try (NewsIndex index = NewsIndex.open(folder)) {
            index.commit(Map.of("place", "7"));
        }

        try (NewsIndex again = NewsIndex.open(folder)) {
            assertThat(again.committed()).containsEntry("place", "7");
        }
    }

    @Test
    void indexThatCannotBeReadBeginsAnew() throws Exception {
        try (NewsIndex index = NewsIndex.open(folder)) {
            index.commit(Map.of("place", "7"));
        }
        for (Path file : files("segments_")) {
            Files.writeString(file, "what a full disk leaves");
        }

        try (NewsIndex again = NewsIndex.open(folder)) {
            assertThat(again.committed()).doesNotContainKey("place");
            assertThat(again.<Integer>ask(searcher -> searcher.getIndexReader().numDocs()))
                    .isZero();
        }
    }

    @Test
    void oneFolderServesOneDesk() throws Exception {
        try (NewsIndex index = NewsIndex.open(folder)) {
            assertThatThrownBy(() -> NewsIndex.open(folder)).isInstanceOf(LockObtainFailedException.class);
        }
    }

    @Test
    void indexGoesOnFromItsLastCommitOnceThereIsRoomOnTheDisk() throws Exception {
        FullDisk disk = new FullDisk();
        try (NewsIndex index = new NewsIndex(() -> disk.over(FSDirectory.open(folder)))) {
            index.commit(Map.of("place", "7"));
            disk.isFull = true;
            index.remove("one");
            assertThatThrownBy(() -> index.commit(Map.of("place", "8"))).isInstanceOf(UncheckedIOException.class);
            disk.isFull = false;

            index.recover();

            assertThat(index.committed()).containsEntry("place", "7");
            index.commit(Map.of("place", "9"));
            assertThat(index.committed()).containsEntry("place", "9");
        }
    }

    /** No file can be begun while it is full. */
    private static final class FullDisk {
        private boolean isFull;

        Directory over(Directory folder) {
            return new FilterDirectory(folder) {
                @Override
                public IndexOutput createOutput(String name, IOContext context) throws IOException {
                    if (isFull) {
                        throw new IOException("No space left on device");
                    }
                    return super.createOutput(name, context);
                }
            };
        }
    }

    private List<Path> files(String start) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(start))
                    .toList();
        }
    }
}
