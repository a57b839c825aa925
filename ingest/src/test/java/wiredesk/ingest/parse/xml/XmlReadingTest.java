package wiredesk.ingest.parse.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wiredesk.ingest.parse.Limits;
import wiredesk.ingest.parse.ParseFailure;
import wiredesk.ingest.parse.Reading;
import wiredesk.ingest.parse.TooLarge;

/** What hostile and careless senders make of XML. */
class XmlReadingTest {

    private static final Duration AT_ONCE = Duration.ofSeconds(30);

    @Test
    void entitiesThatMultiplyAreRefused() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE nitf [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 20; i++) {
            laughs.append("<!ENTITY l" + i + " \"" + ("&l" + (i - 1) + ";").repeat(10) + "\">");
        }

        Assertions.assertTimeout(
                AT_ONCE,
                () -> assertThatThrownBy(() -> body(laughs + "]>" + nitf("&l19;")))
                        .isInstanceOf(ParseFailure.class)
                        .hasMessageContaining("l19"));
    }

    @Test
    void externalEntityIsNotRead(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "the secret");
        String doctype = "<!DOCTYPE nitf [<!ENTITY file SYSTEM \"" + secret.toUri() + "\">]>";

        assertThatThrownBy(() -> body(doctype + nitf("&file;")))
                .isInstanceOf(ParseFailure.class)
                .hasMessageContaining("file");
    }

    @Test
    void externalSubsetIsNotLoaded(@TempDir Path folder) throws Exception {
        Path dtd = Files.writeString(folder.resolve("nitf.dtd"), "<!ENTITY word \"loaded\">");
        String doctype = "<!DOCTYPE nitf SYSTEM \"" + dtd.toUri() + "\">";

        assertThat(body(doctype + nitf("Text."))).isEqualTo("Text.");
        assertThatThrownBy(() -> body(doctype + nitf("&word;"))).isInstanceOf(ParseFailure.class);
    }

    @Test
    void doctypeThatNeverEndsIsRefused() {
        assertThatThrownBy(() -> body("<!DOCTYPE nitf [ <!ENTITY a 'b" + nitf("Text.")))
                .isInstanceOf(ParseFailure.class)
                .hasMessageContaining("not recognised");
    }

    @Test
    void deepNestingIsRefused() {
        String deep = "<a>".repeat(100_000) + "</a>".repeat(100_000);

        Assertions.assertTimeout(
                AT_ONCE,
                () -> assertThatThrownBy(() -> body(nitf(deep)))
                        .isInstanceOf(ParseFailure.class)
                        .hasMessageContaining("deeper than " + Limits.DEFAULT.depth()));
    }

    @Test
    void elementsBeyondCountingAreRefused() {
        Assertions.assertTimeout(
                AT_ONCE,
                () -> assertThatThrownBy(() -> body(nitf("<a/>".repeat(600_000))))
                        .isInstanceOf(ParseFailure.class)
                        .hasMessageContaining("500000"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<![CDATA[", "<!--", "<!-- & ", "&", "&amp;", "<a/>x", "&eacute;", "<!", "<?", "<!DOCTYPE a ["})
    void muchOfOneThingTakesNoTime(String open) {
        String xml = nitf(open.repeat((6 << 20) / open.length()));

        Assertions.assertTimeout(AT_ONCE, () -> {
            try {
                body(xml);
            } catch (ParseFailure refused) {
                assertThat(refused.getMessage()).containsAnyOf("not well-formed", "500000");
            }
        });
    }

    @Test
    void hugeAttributeIsReadWithinTheLimitAndRefusedBeyondIt() throws Exception {
        assertThat(body(nitf("<p class=\"" + "x".repeat(3 << 20) + "\">Text.</p>")))
                .isEqualTo("Text.");
        assertThatThrownBy(() -> body(nitf("<p class=\"" + "x".repeat(8 << 20) + "\">Text.</p>")))
                .isInstanceOf(TooLarge.class);
    }

    @Test
    void truncatedFileIsRefusedWithItsLine() {
        String whole = "<nitf>\n<body>\n<body.content>\n<p>Half a sentence";

        assertThatThrownBy(() -> body(whole))
                .isInstanceOf(ParseFailure.class)
                .hasMessageContaining("not well-formed XML, line 4");
    }

    @Test
    void linesCountFromTheTopOfTheFile() {
        String doctype = "<?xml version='1.0'?>\n<!DOCTYPE nitf\n SYSTEM 'x'>\n";

        assertThatThrownBy(() -> body(doctype + "<nitf>\n<p></q></nitf>")).hasMessageContaining("line 5");
    }

    @Test
    void nulIsRefused() {
        String padding = "<!-- " + "x".repeat(20_000) + " -->";

        assertThatThrownBy(() -> body(nitf("A\0B"))).isInstanceOf(ParseFailure.class);
        assertThatThrownBy(() -> body(nitf(padding + "\nA\0B")))
                .isInstanceOf(ParseFailure.class)
                .hasMessageContaining("NUL character at line 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf8", "utf-8", "UTF-16", "iso-8859-1", "no-such-charset", ""})
    void whatIsUtf8IsReadSoWhateverItIsSaidToBe(String encoding) throws Exception {
        assertThat(body(declaration(encoding) + nitf("Ærø – café"))).isEqualTo("Ærø – café");
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf8", "iso-8859-1", "windows-1252", "no-such-charset"})
    void whatIsNoUtf8IsLatin(String encoding) throws Exception {
        byte[] bytes = (declaration(encoding) + nitf("Ærø – café")).getBytes(Charset.forName("windows-1252"));

        assertThat(Reading.article(Reading.findings(bytes, Limits.DEFAULT)).getBody())
                .isEqualTo("Ærø – café");
    }

    @Test
    void otherEncodingsAreTakenAtTheirWord() throws Exception {
        byte[] bytes = (declaration("ISO-8859-7") + nitf("Αθήνα")).getBytes("ISO-8859-7");

        assertThat(Reading.article(Reading.findings(bytes, Limits.DEFAULT)).getBody())
                .isEqualTo("Αθήνα");
    }

    @Test
    void utf16IsKnownByItsMark() throws Exception {
        byte[] bytes = (declaration("UTF-16") + nitf("Ærø")).getBytes(StandardCharsets.UTF_16);

        assertThat(Reading.article(Reading.findings(bytes, Limits.DEFAULT)).getBody())
                .isEqualTo("Ærø");
    }

    @Test
    void looseAmpersandsAndEntitiesOfHtmlAreRepaired() throws Exception {
        assertThat(body(nitf("<p>Fish & chips&nbsp;at R&D; caf&eacute; &amp; bar &lt;b&gt; <![CDATA[& &eacute;]]></p>")
                        .replace("R&D;", "R&D,")))
                .isEqualTo("Fish & chips at R&D, café & bar <b> & &eacute;");
    }

    @Test
    void controlCharactersStandForNothing() throws Exception {
        assertThat(body(nitf("<p>One\u0001 two\u001F.</p>"))).isEqualTo("One two.");
    }

    private static String declaration(String encoding) {
        return "<?xml version='1.0'" + (encoding.isEmpty() ? "" : " encoding='" + encoding + "'") + "?>\n";
    }

    private static String nitf(String content) {
        return "<nitf><body><body.content>" + content + "</body.content></body></nitf>";
    }

    private static String body(String xml) throws Exception {
        return Reading.article(xml).getBody();
    }
}
