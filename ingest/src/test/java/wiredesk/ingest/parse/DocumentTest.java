package wiredesk.ingest.parse;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DocumentTest {

    @Test
    void gzipBombIsRefusedBeforeItUnfolds() throws Exception {
        byte[] bomb = Reading.gzip(
                ("{\"id\":\"a\",\"body\":\"x\"}\n" + " ".repeat(64 << 20)).getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> Reading.findings(bomb, Limits.DEFAULT))
                .isInstanceOf(TooLarge.class)
                .hasMessageContaining("ratio");
    }

    @Test
    void documentBeyondTheLimitIsRefused() {
        byte[] story = "word ".repeat(1_000).getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> Reading.findings(story, new Limits(1_000, 100_000, 10)))
                .isInstanceOf(TooLarge.class)
                .hasMessageContaining("1000 bytes");
    }

    @Test
    void inputBeyondTheLimitIsRefused() {
        byte[] lines = "{\"id\":\"a\",\"body\":\"x\"}\n".repeat(1_000).getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> Reading.findings(lines, new Limits(1_000, 2_000, 10)))
                .isInstanceOf(TooLarge.class)
                .hasMessageContaining("2000 bytes");
    }
}
