package wiredesk.ingest.parse.warc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static wiredesk.ingest.parse.warc.Archives.STORY;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.Warcinfo;
import wiredesk.ingest.formats.Formats;
import wiredesk.ingest.parse.Document;
import wiredesk.ingest.parse.Finding;
import wiredesk.ingest.parse.Limits;
import wiredesk.ingest.parse.Origin;
import wiredesk.ingest.parse.Reading;
import wiredesk.ingest.parse.TooLarge;
import wiredesk.schemas.RawArticle;

class WarcParserTest {

    private static final String JSON = "application/json";
    private static final String FERRY = "https://news.example/ferry";

    @Test
    void pageBecomesAnArticleOfItsAddress() throws Exception {
        byte[] archive = Archives.plain(Archives.page(FERRY, JSON, STORY));

        RawArticle article = Reading.article(read(archive));

        assertThat(article.getHeadline()).isEqualTo("Ferry resumes");
        assertThat(article.getUrl()).isEqualTo(FERRY);
        assertThat(article.getId()).isEqualTo("test/" + FERRY);
        assertThat(article.getVersionCreated()).isEqualTo(Archives.CAPTURED);
    }

    @Test
    void findingSaysWhichRecordItIsFrom() throws Exception {
        byte[] archive = Archives.plain(
                new Warcinfo.Builder()
                        .fields(Map.of("software", List.of("test")))
                        .build(),
                Archives.page(FERRY, JSON, STORY));

        List<Finding> findings = read(archive);

        assertThat(findings).extracting(finding -> finding.origin().where()).containsExactly("input:record 2 " + FERRY);
    }

    @Test
    void addressThatTheContentGivesStays() throws Exception {
        String story =
                "{\"headline\": \"Ferry\", \"body\": \"It sails.\", \"url\": \"https://news.example/canonical\"}";
        byte[] archive = Archives.plain(Archives.page(FERRY, JSON, story));

        RawArticle article = Reading.article(read(archive));

        assertThat(article.getUrl()).isEqualTo("https://news.example/canonical");
    }

    @Test
    void everyMemberOfACompressedArchiveIsRead() throws Exception {
        byte[] archive = Archives.gzipped(pages(50));

        List<Finding> findings = read(new Dribble(archive));

        assertThat(findings).hasSize(50).allMatch(Finding.Parsed.class::isInstance);
    }

    @Test
    void entriesOfAFeedKeepTheirOwnAddresses() throws Exception {
        String feed = "<rss version='2.0'><channel><title>Wire</title>"
                + "<item><title>One</title><link>https://news.example/1</link><description>First.</description></item>"
                + "<item><title>Two</title><description>Second.</description></item></channel></rss>";
        byte[] archive = Archives.plain(Archives.page("https://news.example/rss", "application/rss+xml", feed));

        List<Finding> findings = read(archive);

        assertThat(findings)
                .extracting(finding -> ((Finding.Parsed) finding).article().getUrl())
                .containsExactly("https://news.example/1", null);
    }

    @Test
    void whatTellsNoStoryIsPassedOver() throws Exception {
        byte[] archive = Archives.plain(
                new WarcRequest.Builder(FERRY)
                        .body(MediaType.HTTP_REQUEST, "GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.UTF_8))
                        .build(),
                Archives.answer(FERRY, 404, Map.of("Content-Type", JSON), STORY.getBytes(StandardCharsets.UTF_8)),
                Archives.page("https://news.example/logo.svg", "image/svg+xml", "<svg></svg>"),
                Archives.page("https://news.example/style.css", "text/css", "p { color: red }"),
                Archives.page("https://news.example/robots.txt", "text/plain", "User-agent: *\nDisallow: /\n"),
                Archives.answer("https://news.example/x", 200, Map.of(), new byte[] {0, 1, 2}));

        List<Finding> findings = read(archive);

        assertThat(findings).isEmpty();
    }

    @Test
    void resourceIsReadWithoutHttp() throws Exception {
        byte[] archive = Archives.plain(new WarcResource.Builder(URI.create("file:///wire/ferry.json"))
                .body(MediaType.JSON, STORY.getBytes(StandardCharsets.UTF_8))
                .build());

        RawArticle article = Reading.article(read(archive));

        assertThat(article.getUrl()).isEqualTo("file:///wire/ferry.json");
    }

    @Test
    void transferAndContentCodingsAreUndone() throws Exception {
        byte[] story = STORY.getBytes(StandardCharsets.UTF_8);
        byte[] archive = Archives.plain(
                coded("gzip", Reading.gzip(story)),
                coded("deflate", deflated(story)),
                coded("gzip", story),
                Archives.raw(
                        FERRY,
                        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
                                + Integer.toHexString(STORY.length()) + "\r\n" + STORY + "\r\n0\r\n\r\n"));

        List<Finding> findings = read(archive);

        assertThat(findings).hasSize(4);
        for (Finding finding : findings) {
            assertThat(Reading.identified(finding).getHeadline()).isEqualTo("Ferry resumes");
        }
    }

    @Test
    void contentThatSwellsIsRefusedAndTheRestIsRead() throws Exception {
        byte[] bomb = Reading.gzip(new byte[1 << 20]);
        byte[] archive = Archives.plain(coded("gzip", bomb), Archives.page(FERRY, JSON, STORY));

        List<Finding> findings = read(new ByteArrayInputStream(archive), new Limits(64 << 10, 1 << 24, 64));

        assertThat(findings).hasSize(2);
        assertThat(broken(findings.get(0))).contains("limit of 65536 bytes");
        assertThat(findings.get(1)).isInstanceOf(Finding.Parsed.class);
    }

    @Test
    void recordBeyondTheLimitIsBrokenUnlessItIsNothingToRead() throws Exception {
        String endless = "{\"body\": \"" + "word ".repeat(1000) + "\"}";
        byte[] archive = Archives.plain(
                Archives.page("https://news.example/film", "video/mp4", endless),
                Archives.page(FERRY, JSON, endless),
                Archives.page(FERRY, JSON, STORY));

        List<Finding> findings = read(new ByteArrayInputStream(archive), new Limits(2000, 1 << 20, 64));

        assertThat(findings).hasSize(2);
        assertThat(broken(findings.get(0))).contains("larger than the limit of 2000 bytes");
        assertThat(findings.get(1)).isInstanceOf(Finding.Parsed.class);
    }

    @Test
    void brokenPayloadIsFoundWithItsRecordByteForByte() throws Exception {
        byte[] record = Archives.plain(Archives.page(FERRY, JSON, "{\"headline\": "));

        List<Finding> findings = read(record);

        assertThat(findings).hasSize(1);
        byte[] withoutTrailer = Arrays.copyOf(record, record.length - 4);
        assertThat(findings.get(0)).isInstanceOf(Finding.Broken.class);
        assertThat(findings.get(0).bytes()).isEqualTo(withoutTrailer);
    }

    @Test
    void damagedRecordCostsNoMoreThanItself() throws Exception {
        byte[] good = Archives.plain(Archives.page(FERRY, JSON, STORY));
        byte[] archive = Archives.joined(
                good,
                text("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: -7\r\n\r\n"),
                good,
                text("WARC/1.0\r\nWARC-Type: response\r\nno end of the header\r\n"),
                good,
                text("something else altogether\r\nof two lines\r\n"),
                good,
                text("WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http\r\n"
                        + "Content-Length: 3\r\n\r\nlonger than it says\r\n\r\n"),
                good,
                text("\n\n\n"));

        List<Finding> findings = read(archive);

        assertThat(findings.stream().filter(Finding.Parsed.class::isInstance)).hasSize(5);
        assertThat(findings.stream().filter(Finding.Broken.class::isInstance)).hasSize(5);
    }

    @Test
    void headerWithoutEndIsBounded() throws Exception {
        byte[] archive = Archives.joined(
                text("WARC/1.0\r\nX: " + "x".repeat(1 << 20)), Archives.plain(Archives.page(FERRY, JSON, STORY)));

        List<Finding> findings = read(archive);

        assertThat(broken(findings.get(0))).contains("longer than 65536 bytes");
        assertThat(findings.get(0).bytes()).hasSizeLessThan(80 << 10);
    }

    @Test
    void cutArchiveGivesWhatIsThereAndOneBrokenPiece() throws Exception {
        byte[] whole = Archives.plain(pages(3));

        for (int lost = 5; lost < 300; lost += 7) {
            List<Finding> findings = read(Arrays.copyOf(whole, whole.length - lost));

            assertThat(findings).hasSize(3);
            assertThat(findings.subList(0, 2)).allMatch(Finding.Parsed.class::isInstance);
            assertThat(broken(findings.get(2))).contains("archive ends");
        }
    }

    @Test
    void cutCompressedArchiveGivesWhatIsThereAndOneBrokenPiece() throws Exception {
        byte[] whole = Archives.gzipped(pages(3));

        for (int lost = 1; lost < 100; lost += 7) {
            List<Finding> findings = read(Arrays.copyOf(whole, whole.length - lost));

            assertThat(findings.subList(0, 2)).allMatch(Finding.Parsed.class::isInstance);
            assertThat(findings.stream().filter(Finding.Broken.class::isInstance))
                    .hasSize(1);
            assertThat(broken(findings.get(findings.size() - 1))).contains("archive");
        }
    }

    @Test
    void archiveThatCannotBeReadIsNotTakenForACutOne() throws Exception {
        byte[] archive = Archives.plain(pages(300));
        InputStream lost = new FilterInputStream(new ByteArrayInputStream(archive)) {
            private int left = 40_000;

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int n = super.read(buffer, offset, Math.min(length, 4096));
                left -= n;
                if (left < 0) {
                    throw new IOException("connection lost");
                }
                return n;
            }
        };

        assertThatThrownBy(() -> read(lost)).isInstanceOf(IOException.class).hasMessage("connection lost");
    }

    @Test
    void archiveBeyondTheLimitOfAnInputIsRefused() throws Exception {
        byte[] archive = Archives.plain(pages(300));

        assertThatThrownBy(() -> read(new ByteArrayInputStream(archive), new Limits(10_000, 20_000, 64)))
                .isInstanceOf(TooLarge.class);
    }

    private static WarcRecord[] pages(int count) throws IOException {
        WarcRecord[] pages = new WarcRecord[count];
        for (int i = 0; i < count; i++) {
            pages[i] = Archives.page("https://news.example/" + i, JSON, STORY);
        }
        return pages;
    }

    private static WarcRecord coded(String coding, byte[] content) throws IOException {
        return Archives.answer(FERRY, 200, Map.of("Content-Type", JSON, "Content-Encoding", coding), content);
    }

    private static byte[] deflated(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflate = new DeflaterOutputStream(bytes)) {
            deflate.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String broken(Finding finding) {
        assertThat(finding).isInstanceOf(Finding.Broken.class);
        return ((Finding.Broken) finding).reason().getMessage();
    }

    private static List<Finding> read(byte[] archive) throws Exception {
        return read(new ByteArrayInputStream(archive));
    }

    private static List<Finding> read(InputStream archive) throws Exception {
        return read(archive, Limits.DEFAULT);
    }

    private static List<Finding> read(InputStream archive, Limits limits) throws Exception {
        List<Finding> findings = new ArrayList<>();
        try (Document document = Document.open(Origin.of("input", Reading.TIME), archive, limits)) {
            Formats.ALL.read(document, findings::add);
        }
        return findings;
    }

    /** A pipe: a few bytes at a time, and never any at hand. */
    private static final class Dribble extends FilterInputStream {

        Dribble(byte[] bytes) {
            super(new ByteArrayInputStream(bytes));
        }

        @Override
        public int available() {
            return 0;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            return super.read(buffer, offset, Math.min(length, 11));
        }
    }
}
