package wiredesk.ingest.parse.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import wiredesk.ingest.parse.Reading;
import wiredesk.schemas.RawArticle;

class PageParserTest {

    @Test
    void aPageIsReadAsOneArticle() throws Exception {
        String page = """
                <!DOCTYPE html>
                <html lang="en"><head><title>Harbour reopens - Coast News</title>
                <link rel="canonical" href="https://coast.example/news/harbour"></head>
                <body><nav><a href="/">Home</a></nav><article><h1>Harbour reopens</h1>
                <p>The harbour will reopen on Monday, said Ida Holm, the harbour master, after nine weeks of repairs.</p>
                <p>"We have waited nine weeks for this," she said, and thanked the crews who had worked at night.</p>
                </article></body></html>""";

        RawArticle article = Reading.article(page);

        assertThat(article.getFormat()).isEqualTo("html");
        assertThat(article.getHeadline()).isEqualTo("Harbour reopens");
        assertThat(article.getGuid()).isEqualTo("https://coast.example/news/harbour");
        assertThat(article.getBody()).contains("said Ida Holm").doesNotContain("Home");
    }
}
