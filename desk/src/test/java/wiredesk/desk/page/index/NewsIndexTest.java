package wiredesk.desk.page.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

    private List<Path> files(String start) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(start))
                    .toList();
        }
    }
}
