package wiredesk.ingest.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import wiredesk.schemas.RawArticle;

class PlainTextParserTest {

    @Test
    void firstLineStandingAloneIsTheHeadline() throws Exception {
        RawArticle article = Reading.article("Harbour reopens after storm\n\nThe harbour reopened.\n\nShips left.\n");

        assertThat(article.getHeadline()).isEqualTo("Harbour reopens after storm");
        assertThat(article.getBody()).isEqualTo("The harbour reopened.\n\nShips left.");
        assertThat(article.getFormat()).isEqualTo("text");
    }

    @Test
    void firstSentenceIsNoHeadline() throws Exception {
        RawArticle article = Reading.article("The harbour reopened on Monday.\n\nShips left.");

        assertThat(article.getHeadline()).isNull();
        assertThat(article.getBody()).isEqualTo("The harbour reopened on Monday.\n\nShips left.");
    }

    @Test
    void headlineFollowedByTextAtOnceIsPartOfTheBody() throws Exception {
        RawArticle article = Reading.article("Harbour reopens\nThe harbour reopened.");

        assertThat(article.getHeadline()).isNull();
    }

    @Test
    void wrappedLinesBecomeRunningText() throws Exception {
        RawArticle article = Reading.article("""
                Harbour reopens

                The harbour master said on Monday that the first ships had
                left the port in the morning, two days after the storm had
                closed it.

                "We lost nothing," she said.
                """);

        assertThat(article.getBody())
                .isEqualTo("The harbour master said on Monday that the first ships had left the port in the morning,"
                        + " two days after the storm had closed it.\n\n\"We lost nothing,\" she said.");
    }

    @Test
    void windows1252IsReadWhereBytesAreNotUtf8() throws Exception {
        byte[] bytes = "Caf\u00E9 closes\n\nIt closed \u2013 for good.".getBytes(Charset.forName("windows-1252"));

        RawArticle article = Reading.article(Reading.findings(bytes, Limits.DEFAULT));

        assertThat(article.getHeadline()).isEqualTo("Caf\u00E9 closes");
        assertThat(article.getBody()).isEqualTo("It closed \u2013 for good.");
    }

    @Test
    void pdfIsNoTextThoughItBeginsLikeOne() {
        assertThatThrownBy(() -> Reading.article("%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\n"))
                .isInstanceOf(ParseFailure.class)
                .hasMessageContaining("binary data");
    }

    @Test
    void binaryDataIsRefusedWithAReason() {
        assertThatThrownBy(() -> Reading.findings("PNG\u0000\u0000\u0001stuff"))
                .isInstanceOf(ParseFailure.class)
                .hasMessageContaining("binary data");
    }

    @Test
    void nothingButSpaceIsRefused() {
        assertThatThrownBy(() -> Reading.findings(" \n\n \t"))
                .isInstanceOf(ParseFailure.class)
                .hasMessageContaining("empty");
    }

    @Test
    void datelineInBracketsIsTextNotJson() throws Exception {
        RawArticle article = Reading.article("[OSLO] The harbour reopened.");

        assertThat(article.getBody()).isEqualTo("[OSLO] The harbour reopened.");
    }
}
