package wiredesk.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecodingTest {

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
    void markAtTheBeginningDecides(String charset) {
        byte[] bytes = ("\uFEFF<rss>Fähre").getBytes(Charset.forName(charset));

        assertThat(Decoding.decode(bytes, charsets("koi8-r"))).isEqualTo("<rss>Fähre");
        assertThat(Decoding.isText(bytes)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
    void xmlInWideUnitsNeedsNoMark(String charset) {
        byte[] bytes = "<?xml version='1.0'?><rss>Fähre".getBytes(Charset.forName(charset));

        assertThat(Decoding.decode(bytes, List.of())).isEqualTo("<?xml version='1.0'?><rss>Fähre");
    }

    @ParameterizedTest
    @CsvSource({"windows-1251, Паром", "koi8-r, Паром", "euc-jp, フェリー", "iso-8859-2, Łódź", "iso-2022-jp, フェリー"})
    void declarationCountsWhereTheBytesAreNotUtf8(String charset, String text) {
        assertThat(Decoding.decode(text.getBytes(Charset.forName(charset)), charsets(charset)))
                .isEqualTo(text);
    }

    @Test
    void declarationThatDoesNotFitGivesWayToOneThatDoes() {
        byte[] japanese = "フェリーが着いた".getBytes(Charset.forName("shift_jis"));

        assertThat(Decoding.decode(japanese, charsets("euc-jp", "shift_jis"))).isEqualTo("フェリーが着いた");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "utf-16", "koi8-r"})
    void utf8IsUtf8WhateverIsSaid(String declared) {
        assertThat(Decoding.decode("Fähre".getBytes(StandardCharsets.UTF_8), charsets(declared)))
                .isEqualTo("Fähre");
    }

    @Test
    void slipInUtf8SpoilsOneCharacterAndNoMore() {
        byte[] bytes = ("ä".repeat(50) + "?").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xE4;

        assertThat(Decoding.decode(bytes, charsets("windows-1252"))).isEqualTo("ä".repeat(50) + "\uFFFD");
    }

    @Test
    void undeclaredLatinIsWindows1252() {
        byte[] bytes = {'F', (byte) 0xE4, 'h', 'r', 'e', (byte) 0x93};

        assertThat(Decoding.decode(bytes, charsets("utf-8"))).isEqualTo("Fähre\u201C");
    }

    private static List<Charset> charsets(String... names) {
        return List.of(names).stream().map(Charset::forName).toList();
    }
}
