package wiredesk.ingest.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import wiredesk.ingest.parse.Finding;
import wiredesk.ingest.parse.HostileInput;
import wiredesk.ingest.parse.Limits;
import wiredesk.ingest.parse.ParseFailure;
import wiredesk.ingest.parse.Reading;
import wiredesk.ingest.parse.TooLarge;

/** What becomes of {@link HostileInput} and its like in a file. Floods of single characters are in DamagedInputTest. */
class HostileInputTest {

    /** A guard against hanging, no measure. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @ParameterizedTest
    @EnumSource
    void hostileInputIsRefusedInTimeWithItsReason(HostileInput input) {
        byte[] bytes = input.bytes();

        String reason = assertTimeoutPreemptively(PATIENCE, () -> refusal(bytes));

        assertThat(reason).isNotBlank().contains(input.reason()).hasSizeLessThan(2_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void gzipBombIsRefused(int layers) {
        byte[] bomb = HostileInput.bomb(512L << 20, layers);

        String reason = assertTimeoutPreemptively(PATIENCE, () -> refusal(bomb));

        assertThat(reason).containsAnyOf("is larger than", "binary data");
    }

    @Test
    void gzipCutShortIsRefused() throws Exception {
        byte[] whole = Reading.gzip("Ships left.".repeat(1_000).getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> Reading.findings(java.util.Arrays.copyOf(whole, whole.length / 2), Limits.DEFAULT))
                .isInstanceOf(IOException.class);
    }

    /** A server that counts who asks it: nobody does. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE nitf [<!ENTITY a SYSTEM \"%s\">]><nitf><body><body.content><p>&a;</p></body.content></body></nitf>",
                "<!DOCTYPE nitf [<!ENTITY %% p SYSTEM \"%s\"> %%p;]><nitf><body><body.content><p>T.</p></body.content></body></nitf>",
                "<!DOCTYPE nitf SYSTEM \"%s\"><nitf><body><body.content><p>T.</p></body.content></body></nitf>",
                "<!DOCTYPE nitf PUBLIC \"-//IPTC//DTD NITF 3.2//EN\" \"%s\"><nitf><body><body.content><p>T.</p></body.content></body></nitf>",
                "<?xml-stylesheet href=\"%s\"?><nitf><body><body.content><p>T.</p></body.content></body></nitf>",
                "<nitf><body><body.content xmlns:i=\"http://www.w3.org/2001/XInclude\"><p>T.</p><i:include href=\"%s\" parse=\"text\"/></body.content></body></nitf>",
                "<nitf xmlns:x=\"http://www.w3.org/2001/XMLSchema-instance\" x:schemaLocation=\"a %s\"><body><body.content><p>T.</p></body.content></body></nitf>",
                "<newsItem guid=\"a\"><catalogRef href=\"%s\"/><contentSet><remoteContent href=\"%s\"/></contentSet></newsItem>",
                "{\"id\": \"a\", \"html\": \"<p>T.</p><img src='%s'><script src='%s'></script>\"}",
            })
    void nothingThatAStoryPointsToIsFetched(String story) throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(200);
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/secret";

            readOrRefuse(story.formatted(address, address));

            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void xincludeBringsNoFileIn() throws Exception {
        String story = "<nitf><body><body.content xmlns:i=\"http://www.w3.org/2001/XInclude\"><p>Ships left.</p>"
                + "<i:include href=\"file:///etc/passwd\" parse=\"text\"/></body.content></body></nitf>";

        assertThat(Reading.article(story).getBody()).isEqualTo("Ships left.");
    }

    /** RFC 8259 leaves open what they mean; the last counts, as in nearly every reader. */
    @Test
    void ofDuplicateKeysTheLastCounts() throws Exception {
        String story = "{\"id\": \"a\", \"body\": \"x\", \"status\": \"usable\", \"status\": \"canceled\"}";

        assertThat(Reading.article(story).getPubStatus()).hasToString("CANCELED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1e999999999", "1e-999999999", "123456789012345678901234567890", "1.5"})
    void numberBeyondAllMeasureIsNoVersion(String number) throws Exception {
        String story = "{\"id\": \"a\", \"body\": \"x\", \"version\": " + number + "}";

        assertThat(assertTimeoutPreemptively(PATIENCE, () -> Reading.article(story))
                        .getVersion())
                .isNull();
    }

    private static void readOrRefuse(String story) throws IOException {
        try {
            Reading.findings(story);
        } catch (ParseFailure refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }

    /** The reason, whether the whole is refused or the only piece of it. */
    private static String refusal(byte[] bytes) throws IOException {
        try {
            StringBuilder reasons = new StringBuilder();
            for (Finding finding : Reading.findings(bytes, Limits.DEFAULT)) {
                if (finding instanceof Finding.Broken broken) {
                    reasons.append(broken.reason().getMessage());
                } else {
                    throw new AssertionError("taken: " + Reading.identified(finding));
                }
            }
            return reasons.toString();
        } catch (ParseFailure | TooLarge refused) {
            return refused.getMessage();
        }
    }
}
