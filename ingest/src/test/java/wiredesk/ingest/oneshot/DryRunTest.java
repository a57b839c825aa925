package wiredesk.ingest.oneshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wiredesk.ingest.drop.ManualClock;
import wiredesk.ingest.identity.SourceName;
import wiredesk.ingest.parse.Limits;
import wiredesk.schemas.RawArticle;

class DryRunTest {

    @TempDir
    Path folder;

    private final List<String> told = new ArrayList<>();

    @Test
    void everyArticleIsShownAsItWouldBePublished() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "Ships left.");
        Files.writeString(
                folder.resolve("b.jsonl"), "{\"id\":\"b1\",\"body\":\"x\"}\n{\"id\":\"b2\",\"body\":\"y\"}\n");

        run(InputStream.nullInputStream(), folder.toString());

        assertThat(told)
                .containsExactly(
                        folder.resolve("a.txt") + " archive/a.txt",
                        folder.resolve("b.jsonl") + " archive/b1",
                        folder.resolve("b.jsonl") + " archive/b2");
    }

    @Test
    void whatWouldBeRefusedIsNamedWithItsPlaceAndTheRestGoesOn() throws Exception {
        Path lines = Files.writeString(
                folder.resolve("lines.jsonl"),
                "{\"id\":\"a\",\"body\":\"x\"}\n{\"id\":\"b\",\"body\":{}}\n{\"id\":\"c\",\"body\":\"z\"}\n");

        run(InputStream.nullInputStream(), lines.toString(), "no-such-file");

        assertThat(told).hasSize(4);
        assertThat(told.get(0)).isEqualTo(lines + " archive/a");
        assertThat(told.get(1)).startsWith(lines + " refused " + lines).contains("body");
        assertThat(told.get(2)).isEqualTo(lines + " archive/c");
        assertThat(told.get(3)).isEqualTo("no-such-file refused no-such-file: no such file or folder");
    }

    @Test
    void standardInputIsAnInput() {
        run(new ByteArrayInputStream("{\"id\":\"a\",\"body\":\"x\"}".getBytes(StandardCharsets.UTF_8)), "-");

        assertThat(told).containsExactly("- archive/a");
    }

    private void run(InputStream stdin, String... paths) {
        DryRun.Witness witness = new DryRun.Witness() {
            @Override
            public void article(String file, RawArticle article) {
                told.add(file + " " + article.getId());
            }

            @Override
            public void refused(String file, String where, String reason) {
                told.add(file + " refused " + where + ": " + reason);
            }
        };
        new DryRun(new SourceName("archive"), Limits.DEFAULT, new ManualClock(), witness).run(List.of(paths), stdin);
    }
}
