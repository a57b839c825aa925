package wiredesk.ingest.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import wiredesk.ingest.parse.Finding;
import wiredesk.ingest.parse.Origin;
import wiredesk.ingest.parse.ParseFailure;
import wiredesk.schemas.PubStatus;
import wiredesk.schemas.RawArticle;

class IdentityTest {

    private static final Instant MADE = Instant.parse("2026-03-01T10:00:00Z");
    private static final Instant RECEIVED = Instant.parse("2026-03-01T12:00:00Z");
    private static final SourceName SOURCE = new SourceName("wire");

    @Test
    void providersIdentifierComesBeforeUrlAndName() throws Exception {
        RawArticle article = complete(story().setGuid(" urn:a ").setUrl("https://x.example/a"), named("a.txt"));

        assertThat(article.getId()).isEqualTo("wire/urn:a");
        assertThat(article.getGuid()).isEqualTo("urn:a");
    }

    @Test
    void urlComesBeforeTheFileName() throws Exception {
        assertThat(complete(story().setUrl("https://x.example/a"), named("a.txt"))
                        .getId())
                .isEqualTo("wire/https://x.example/a");
    }

    @Test
    void fileNameComesBeforeTheHash() throws Exception {
        assertThat(complete(story(), named("a.txt")).getId()).isEqualTo("wire/a.txt");
    }

    @Test
    void hashIsTheLastResort() throws Exception {
        RawArticle article = complete(story(), Origin.of("x", MADE));

        assertThat(article.getGuid()).isEqualTo(article.getContentHash()).matches("[0-9a-f]{64}");
    }

    @Test
    void sameContentHasTheSameHashWhereverAndWheneverItComesFrom() throws Exception {
        RawArticle one = complete(story().setGuid("a"), Origin.of("x", MADE));
        RawArticle other = Identity.complete(
                new Finding.Parsed(
                        Origin.of("y", RECEIVED), story().setGuid("b").setFormat("ninjs"), new byte[0]),
                new SourceName("other"),
                RECEIVED.plusSeconds(9));

        assertThat(other.getContentHash()).isEqualTo(one.getContentHash());
    }

    @Test
    void everythingTheProviderSaysCountsInTheHash() throws Exception {
        Set<String> hashes = new HashSet<>();
        List<RawArticle.Builder> stories = List.of(
                story(),
                story().setBody("Other."),
                story().setHeadline("Head"),
                story().setPubStatus(PubStatus.CANCELED),
                story().setEmbargo(MADE),
                story().setVersion(2L),
                story().setUpdated(MADE),
                story().setSubjects(List.of("sea")),
                story().setByline("Head"));

        for (RawArticle.Builder story : stories) {
            hashes.add(complete(story, named("a")).getContentHash());
        }

        assertThat(hashes).hasSameSizeAs(stories);
    }

    @Test
    void versionIsMadeWhenTheProviderSaysElseWhenTheCarrierSays() throws Exception {
        Instant published = Instant.parse("2026-02-01T00:00:00Z");
        Instant updated = Instant.parse("2026-02-02T00:00:00Z");

        assertThat(complete(story().setPublished(published).setUpdated(updated), named("a"))
                        .getVersionCreated())
                .isEqualTo(updated);
        assertThat(complete(story().setPublished(published), named("a")).getVersionCreated())
                .isEqualTo(published);
        assertThat(complete(story(), named("a")).getVersionCreated()).isEqualTo(MADE);
    }

    @Test
    void fileFromTheFutureIsAsOldAsItsReceipt() throws Exception {
        RawArticle article = complete(story(), Origin.of("x", RECEIVED.plusSeconds(3600)));

        assertThat(article.getVersionCreated()).isEqualTo(RECEIVED);
    }

    @Test
    void identifierThatCannotBeAKeyIsRefused() {
        assertThatThrownBy(() -> complete(story().setGuid("x".repeat(1_001)), named("a")))
                .isInstanceOf(ParseFailure.class)
                .hasMessageContaining("1001 characters");
        assertThatThrownBy(() -> new SourceName("a/b")).hasMessageContaining("'a/b'");
    }

    private static RawArticle.Builder story() {
        return RawArticle.newBuilder().setBody("Text.");
    }

    private static Origin named(String name) {
        return Origin.of("drop/" + name, MADE).withGuid(name);
    }

    private static RawArticle complete(RawArticle.Builder article, Origin origin) throws ParseFailure {
        return Identity.complete(new Finding.Parsed(origin, article, new byte[0]), SOURCE, RECEIVED);
    }
}
