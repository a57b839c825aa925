package wiredesk.ingest.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever befalls a document on its way, it is read or refused with a reason, and never holds up the others. */
class DamagedInputTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final String IPTC =
            "\u0001eca0062 3 i 211   cwa 061\r\n\r\nHarbour/\r\n\u00021ST LEAD\nHarbour reopens =\r\n"
                    + "\r\n   Port Ellen (cwa) - It reopened.\r\n\r\ncwa al\r\n\u0003131137 GMT Nov 25\r\n\u0004";
    private static final String ANPA =
            "\u0016\u0016\u0001W2870\u001F_euro\nr i\u0013\u0011 BC-EU--Harbour  11-13 1049\n\u0002"
                    + "^BC-EU--Harbour,46<\n^Harbour <\n^By ADA LUND=\n\t   PORT ELLEN (CW) _ Reopened. \n\u0003CW-11-13-25 1509GMT<\n\u0004";
    private static final String MAIL = "Message-ID: <1@x>\nFrom: Ada Lund <a@x>\nSubject: =?utf-8?B?SGFyYm91cg==?=\n"
            + "Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Transfer-Encoding: base64\n\n"
            + "SXQgcmVvcGVuZWQu\n--b\nContent-Type: text/html\n\n<p>It reopened.</p>\n--b--\n";
    private static final String FEED = "{\"version\": \"https://jsonfeed.org/version/1\", \"items\": [{\"id\": \"1\","
            + " \"content_html\": \"<p>It.</p>\", \"authors\": [{\"name\": \"A\"}], \"date_published\": \"2026-01-01\"}]}";
    private static final String AP =
            "{\"data\": {\"item\": {\"altids\": {\"itemid\": \"a\"}, \"signals\": [\"test\"], \"version\": 1,"
                    + " \"story\": {\"nitf\": \"<p>It.</p>\"}, \"bylines\": [{\"by\": \"By A\"}]}}}";

    @ParameterizedTest
    @ValueSource(strings = {IPTC, ANPA, MAIL, FEED, AP})
    void cutShortAnywhereItIsReadOrRefused(String whole) {
        byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);

        for (int length = 0; length <= bytes.length; length++) {
            readOrRefuse(Arrays.copyOf(bytes, length));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {IPTC, ANPA, MAIL, FEED, AP})
    void withBytesOverwrittenItIsReadOrRefused(String whole) {
        Random random = new Random(7);

        for (int i = 0; i < 2_000; i++) {
            byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
            for (int hits = random.nextInt(4); hits >= 0; hits--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            readOrRefuse(bytes);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "\t",
                "=",
                "<",
                "^",
                "^V",
                "^A",
                "\u0001",
                "\u0002",
                "\u0004",
                "\u0001a0001 1 i\u0002x\u0003",
                "(",
                "@",
                "a@",
                "re:",
                "\"",
                "1ST LEAD ",
                "KILL\n",
                "--b\n",
                "{\"items\":",
                "By A\n",
                "# ",
                "a, "
            })
    void oneThingOverAndOverIsReadOrRefusedInTime(String unit) {
        String flood = unit.repeat(200_000 / unit.length());

        assertTimeoutPreemptively(PATIENCE, () -> {
            readOrRefuse(flood);
            readOrRefuse(IPTC.replace("Port Ellen", flood));
            readOrRefuse(IPTC.replace("Harbour/", flood));
            readOrRefuse(IPTC.replace("Harbour reopens", flood));
            readOrRefuse(ANPA.replace("^Harbour <", flood));
            readOrRefuse(ANPA.replace("BC-EU--Harbour ", flood));
            readOrRefuse(ANPA.replace("CW-11", flood));
            readOrRefuse(MAIL.replace("Ada Lund <a@x>", flood.substring(0, 90_000)));
            readOrRefuse(MAIL.replace("=?utf-8?B?", flood.substring(0, 90_000)));
            readOrRefuse(MAIL.replace("SXQg", flood));
        });
    }

    private static void readOrRefuse(String text) {
        readOrRefuse(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void readOrRefuse(byte[] bytes) {
        try {
            for (Finding finding : Reading.findings(bytes, Limits.DEFAULT)) {
                Reading.identified(finding);
            }
        } catch (ParseFailure | IOException refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }
}
