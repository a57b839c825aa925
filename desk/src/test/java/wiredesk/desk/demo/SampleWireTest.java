package wiredesk.desk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import wiredesk.desk.demo.SampleWire.Item;
import wiredesk.ingest.formats.Formats;
import wiredesk.ingest.identity.Identity;
import wiredesk.ingest.identity.SourceName;
import wiredesk.ingest.parse.Document;
import wiredesk.ingest.parse.Finding;
import wiredesk.ingest.parse.Limits;
import wiredesk.ingest.parse.Origin;
import wiredesk.ingest.parse.ParseFailure;
import wiredesk.schemas.PubStatus;
import wiredesk.schemas.RawArticle;

class SampleWireTest {

    private final List<RawArticle> articles = new ArrayList<>();
    private int broken;

    SampleWireTest() throws Exception {
        for (Item item : SampleWire.ITEMS) {
            read(item);
        }
    }

    @Test
    void everyInputIsCounted() throws IOException {
        assertThat(SampleWire.inputs()).isEqualTo(articles.size() + broken);
    }

    @Test
    void thereAreTwentyArticlesAndMoreInFiveFormats() {
        assertThat(articles.stream().map(RawArticle::getId).distinct().count()).isGreaterThanOrEqualTo(20);
        Set<String> formats = articles.stream().map(RawArticle::getFormat).collect(Collectors.toSet());
        assertThat(formats).containsExactlyInAnyOrder("text", "jsonl", "ninjs", "atom", "rss");
    }

    @Test
    void amongThemAreACorrectionAKillADuplicateAndABrokenFile() {
        assertThat(articles)
                .filteredOn(article -> "correction".equals(article.getSignal()))
                .hasSize(1);
        assertThat(articles)
                .filteredOn(article -> article.getPubStatus() == PubStatus.CANCELED)
                .hasSize(1);
        long versions = articles.stream()
                .map(article -> article.getId() + article.getContentHash())
                .distinct()
                .count();
        assertThat(articles.size() - versions).isEqualTo(1);
        assertThat(broken).isEqualTo(1);
    }

    private void read(Item item) throws Exception {
        Origin origin = Origin.of(item.name(), Instant.EPOCH).withGuid(item.name());
        try (Document document = Document.open(origin, new ByteArrayInputStream(item.bytes()), Limits.DEFAULT)) {
            List<Finding> findings = new ArrayList<>();
            Formats.ALL.read(document, findings::add);
            for (Finding finding : findings) {
                articles.add(Identity.complete((Finding.Parsed) finding, new SourceName("test"), Instant.EPOCH));
            }
        } catch (ParseFailure e) {
            broken++;
        }
    }
}
