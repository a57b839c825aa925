package wiredesk.ingest.parse.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wiredesk.ingest.parse.Limits;
import wiredesk.ingest.parse.ParseFailure;
import wiredesk.ingest.parse.Reading;
import wiredesk.schemas.PubStatus;
import wiredesk.schemas.RawArticle;

class MailParserTest {

    private static final String HEADER = """
            Received: from mail.example by mx.example; Tue, 3 Mar 2026 11:27:37 +1100
            Message-ID: <42.7@mail.example>
            Date: Tue, 3 Mar 2026 11:27:36 +1100 (AEDT)
            Subject: Harbour reopens
             after the storm
            From: "Lund, Ada" <ada@mail.example>
            Keywords: sea, harbours
            Content-Language: en-GB
            MIME-Version: 1.0
            """;

    @Test
    void headerIsTheEnvelope() throws Exception {
        RawArticle article = Reading.article(HEADER + "\nThe harbour reopened.\n\nShips left.\n");

        assertThat(article.getFormat()).isEqualTo("email");
        assertThat(article.getGuid()).isEqualTo("42.7@mail.example");
        assertThat(article.getHeadline()).isEqualTo("Harbour reopens after the storm");
        assertThat(article.getByline()).isEqualTo("Ada Lund");
        assertThat(article.getPublished()).isEqualTo("2026-03-03T00:27:36Z");
        assertThat(article.getSubjects()).containsExactly("sea", "harbours");
        assertThat(article.getLanguage()).isEqualTo("en-GB");
        assertThat(article.getBody()).isEqualTo("The harbour reopened.\n\nShips left.");
    }

    @Test
    void plainAlternativeIsReadAndAttachmentsAreNot() throws Exception {
        RawArticle article = Reading.article(HEADER + """
                Content-Type: multipart/mixed; boundary=outer

                --outer
                Content-Type: multipart/alternative; boundary="in ner"

                --in ner
                Content-Type: text/plain; charset=utf-8

                The harbour reopened.
                --in ner
                Content-Type: text/html; charset=utf-8

                <p>The <b>harbour</b> reopened.</p>
                --in ner--
                --outer
                Content-Type: text/plain; name=notes.txt
                Content-Disposition: attachment; filename=notes.txt

                Private notes.
                --outer
                Content-Type: message/rfc822

                Subject: another

                Another text.
                --outer--
                """);

        assertThat(article.getBody()).isEqualTo("The harbour reopened.");
    }

    @Test
    void htmlIsReadWhereThePlainAlternativeOnlyPointsToIt() throws Exception {
        RawArticle article = Reading.article(HEADER + """
                Content-Type: multipart/alternative; boundary=b

                --b

                See the web.
                --b
                Content-Type: text/html
                Content-Transfer-Encoding: quoted-printable

                <p>The harbour reopened on Monday, two days after the storm=
                 had closed it.</p><p>&ldquo;We lost nothing,&rdquo; she said.</p>
                --b--
                """);

        assertThat(article.getBody())
                .isEqualTo("The harbour reopened on Monday, two days after the storm had closed it.\n\n"
                        + "\u201CWe lost nothing,\u201D she said.");
    }

    @Test
    void encodedWordsQuotedPrintableAndBase64AreDecoded() throws Exception {
        String subject = HEADER.replace("Harbour reopens\n after the storm", "=?utf-8?Q?Caf=C3=A9_closes?=");
        String quoted = Reading.article(subject
                        + "Content-Type: text/plain; charset=windows-1252\nContent-Transfer-Encoding: quoted-printable\n\n"
                        + "It closed =96 for good.\n")
                .getBody();
        RawArticle base64 = Reading.article(subject
                + "Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: base64\n\n"
                + Base64.getMimeEncoder()
                        .encodeToString("Caf\u00E9 \u2013 closed.".getBytes(Charset.forName("windows-1252"))));

        assertThat(quoted).isEqualTo("It closed \u2013 for good.");
        assertThat(base64.getBody()).isEqualTo("Caf\u00E9 \u2013 closed.");
        assertThat(base64.getHeadline()).isEqualTo("Caf\u00E9 closes");
    }

    @Test
    void headerMayBeUtf8AsItStands() throws Exception {
        RawArticle article =
                Reading.article(HEADER.replace("Harbour reopens", "Caf\u00E9 reopens") + "\nIt reopened.\n");

        assertThat(article.getHeadline()).isEqualTo("Caf\u00E9 reopens after the storm");
    }

    @Test
    void flowedLinesAreOneParagraphAndTheSignatureIsNone() throws Exception {
        RawArticle article = Reading.article(HEADER + "Content-Type: text/plain; format=flowed\n\n"
                + "The harbour \nreopened.\n\nShips left.\n-- \nAda Lund\nCoast Wire\n");

        assertThat(article.getBody()).isEqualTo("The harbour reopened.\n\nShips left.");
    }

    @ParameterizedTest
    @CsvSource({
        "Ada Lund <ada@x.example>, Ada Lund",
        "ada@x.example (Ada Lund), Ada Lund",
        "ada@x.example, ",
        "Coast News Desk <desk@x.example>, ",
        "Ada <ada@x.example>, "
    })
    void senderIsABylineIfItNamesAPerson(String from, String byline) {
        assertThat(Sender.person(from).orElse(null)).isEqualTo(byline);
    }

    @Test
    void embargoInWordsWithholdsTheStory() throws Exception {
        RawArticle article = Reading.article(HEADER + "\nSTRICTLY EMBARGOED until noon\n\nThe harbour reopened.\n");

        assertThat(article.getPubStatus()).isEqualTo(PubStatus.WITHHELD);
    }

    @Test
    void subjectSaysThatItIsACorrection() throws Exception {
        RawArticle article = Reading.article(
                HEADER.replace("Harbour reopens", "Fwd: CORRECTION: Harbour reopens") + "\nIt reopened.\n");

        assertThat(article.getSignal()).isEqualTo("correction");
        assertThat(article.getHeadline()).startsWith("CORRECTION: Harbour");
    }

    @Test
    void mailboxLineAndBlanksBeforeTheHeaderAreSkipped() throws Exception {
        RawArticle article =
                Reading.article("   \r\nFrom ada@x.example Tue Mar  3 11:27:36 2026\n" + HEADER + "\nIt reopened.\n");

        assertThat(article.getGuid()).isEqualTo("42.7@mail.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From: the harbour to the hill, all is quiet.\n\nNobody spoke.",
                "Subject: storms\nDate: always\n\nA poem.",
                "Date: Monday\nFrom: our correspondent\n\nThe harbour reopened.",
                "X-ray: a new look at an old picture\n\nThe museum said so.",
                "----------\nThe harbour reopened.",
                "Received: one harbour, slightly damaged\n\nThe harbour reopened."
            })
    void storyThatBeginsWithAColonOrDashesIsNoMail(String story) throws Exception {
        assertThat(Reading.article(story).getFormat()).isEqualTo("text");
    }

    @Test
    void messageThatIsCutShortIsRefused() {
        String message = HEADER + "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nThe harbour reop";

        assertThatThrownBy(() -> Reading.article(message))
                .isInstanceOf(ParseFailure.class)
                .hasMessageContaining("cut short");
    }

    @Test
    void nothingToReadIsRefused() {
        String message = HEADER + "Content-Type: image/png\nContent-Transfer-Encoding: base64\n\nAAAA\n";

        assertThatThrownBy(() -> Reading.article(message)).hasMessageContaining("no text in the message");
        assertThatThrownBy(() -> Reading.article(HEADER + "\n{\"Headline\": [\"x\"]}"))
                .hasMessageContaining("is JSON");
    }

    @Test
    void partsThatNestTooDeepAreRefused() {
        StringBuilder message = new StringBuilder(HEADER);
        for (int i = 0; i < 100; i++) {
            message.append("Content-Type: multipart/mixed; boundary=b" + i + "x\n\n--b" + i + "x\n");
        }
        message.append("\ntext\n--b0x--\n");

        assertThatThrownBy(() -> Reading.findings(message.toString().getBytes(StandardCharsets.UTF_8), Limits.DEFAULT))
                .isInstanceOf(ParseFailure.class)
                .hasMessageContaining("64 levels");
    }

    @Test
    void headerBeyondAllMeasureIsRefused() {
        String message = HEADER + "X-Long: a\n".repeat(2_000) + "\ntext";

        assertThatThrownBy(() -> Reading.article(message)).isInstanceOf(ParseFailure.class);
    }
}
