package wiredesk.ingest.parse.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageCharsetTest {

    private static final String TEXT = "<p>Übergrößen in Łódź – «Köln»</p>";

    @ParameterizedTest
    @CsvSource({
        "utf-8, <meta charset=iso-8859-1>, windows-1252",
        "utf-8, <meta charset=windows-1251>, utf-8",
        "utf-8, <meta charset=utf-16>,",
        "utf-8, '',",
        "windows-1250, <meta charset=windows-1250>,",
        "windows-1250, '<meta http-equiv=Content-Type content=\"text/html; charset=windows-1250\">',",
        "windows-1250, <meta charset=utf-8>, windows-1250",
        "utf-16le, <meta charset=utf-8>, utf-8"
    })
    void isThatOfTheBytesWhateverIsDeclared(String actual, String declared, String transfer) {
        String text = declared + TEXT;
        byte[] page = (actual.startsWith("utf-16") ? "\uFEFF" + text : text).getBytes(Charset.forName(actual));

        String decoded = PageCharset.decode(page, Optional.ofNullable(transfer).map(Charset::forName));

        assertThat(decoded).isEqualTo(text);
    }

    @Test
    void declaredUtf8StaysSoThoughAByteIsBroken() {
        byte[] whole = ("<meta charset=utf-8>" + TEXT.repeat(3) + "ü").getBytes(StandardCharsets.UTF_8);

        String decoded = PageCharset.decode(Arrays.copyOf(whole, whole.length - 1), Optional.empty());

        assertThat(decoded).contains("Übergrößen in Łódź").endsWith("\uFFFD");
    }

    @Test
    void undeclaredLatinIsWindows1252() {
        byte[] page = "<p>Müller sagte: „nein“</p>".getBytes(Charset.forName("windows-1252"));

        assertThat(PageCharset.decode(page, Optional.empty())).isEqualTo("<p>Müller sagte: „nein“</p>");
    }
}
