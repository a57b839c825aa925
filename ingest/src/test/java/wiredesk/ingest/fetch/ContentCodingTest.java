package wiredesk.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wiredesk.ingest.parse.Reading;
import wiredesk.ingest.parse.TooLarge;

class ContentCodingTest {

    private static final String TEXT = "<rss/> and a paragraph of text that is long enough, text that is long enough";
    private static final byte[] PLAIN = TEXT.getBytes(StandardCharsets.UTF_8);
    /** The same, as node's zlib.brotliCompressSync writes it. */
    private static final byte[] BROTLI =
            Base64.getDecoder().decode("G0sA+AXKbakefWAoYuoPolp0/JoQRZjRSKewCkEiGd1VbaA3ESlrW3n4i/X01odoAQ==");
    /** Eight mebibytes of spaces, likewise. */
    private static final byte[] BROTLI_BOMB = Base64.getDecoder().decode("m///f/glQOKxQCD3/g8=");

    @Test
    void eachCodingIsTakenOff() throws Exception {
        assertThat(undo("", PLAIN)).isEqualTo(TEXT);
        assertThat(undo("identity", PLAIN)).isEqualTo(TEXT);
        assertThat(undo("gzip", Reading.gzip(PLAIN))).isEqualTo(TEXT);
        assertThat(undo("X-GZIP", Reading.gzip(PLAIN))).isEqualTo(TEXT);
        assertThat(undo("br", BROTLI)).isEqualTo(TEXT);
        assertThat(undo("deflate", deflate(false))).isEqualTo(TEXT);
        assertThat(undo("deflate", deflate(true))).isEqualTo(TEXT);
    }

    @Test
    void codingsAreTakenOffInReverse() throws Exception {
        assertThat(undo("br, gzip", Reading.gzip(BROTLI))).isEqualTo(TEXT);
    }

    @Test
    void gzipThatIsNoneIsReadAsItStands() throws Exception {
        assertThat(undo("gzip", PLAIN)).isEqualTo(TEXT);
    }

    @Test
    void bombIsRefusedWhateverItIsMadeOf() throws Exception {
        byte[] gzip = Reading.gzip(new byte[8 << 20]);

        assertThatThrownBy(() -> undo("gzip", gzip)).isInstanceOf(TooLarge.class);
        assertThatThrownBy(() -> undo("br", BROTLI_BOMB)).isInstanceOf(TooLarge.class);
        assertThatThrownBy(() -> undo("gzip, gzip", Reading.gzip(gzip))).isInstanceOf(TooLarge.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zstd", "gzip, gzip, gzip, gzip", "gzip;q=1"})
    void codingThatNobodyAskedForIsRefused(String codings) {
        assertThatThrownBy(() -> undo(codings, PLAIN)).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "gzip", "deflate"})
    void brokenAnswerIsAnIoExceptionAndNothingElse(String coding) throws Exception {
        byte[] whole = coding.equals("br") ? BROTLI : coding.equals("gzip") ? Reading.gzip(PLAIN) : deflate(false);
        for (int length = 4; length < whole.length; length++) {
            byte[] torn = java.util.Arrays.copyOf(whole, length);

            assertThatThrownBy(() -> undo(coding, torn)).isInstanceOf(IOException.class);
        }
    }

    private static String undo(String codings, byte[] body) throws IOException {
        try (InputStream content = ContentCoding.undo(codings, new ByteArrayInputStream(body), "it", 1 << 20)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static byte[] deflate(boolean bare) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, new Deflater(9, bare))) {
            out.write(PLAIN);
        }
        return bytes.toByteArray();
    }
}
