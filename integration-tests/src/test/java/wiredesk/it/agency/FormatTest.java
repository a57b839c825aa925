package wiredesk.it.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import wiredesk.ingest.formats.Formats;
import wiredesk.ingest.identity.Identity;
import wiredesk.ingest.identity.SourceName;
import wiredesk.ingest.parse.Document;
import wiredesk.ingest.parse.Finding;
import wiredesk.ingest.parse.Limits;
import wiredesk.ingest.parse.Origin;
import wiredesk.it.story.Story;
import wiredesk.it.story.StoryGenerator;
import wiredesk.schemas.ArticleVersion;
import wiredesk.schemas.PubStatus;
import wiredesk.schemas.RawArticle;

/** What the agency writes is what ingest reads: otherwise a soak would test the agency. */
class FormatTest {

    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

    private final Story story = new StoryGenerator(5).story(17);

    @ParameterizedTest
    @EnumSource(Format.class)
    void aStoryIsReadAsItWasWritten(Format format) throws Exception {
        RawArticle article = read(format, Edition.first(story), NOW);

        assertThat(article.getGuid()).isEqualTo(format.guid(story));
        assertThat(article.getHeadline()).isEqualTo(story.headline());
        assertThat(article.getBody()).isEqualTo(story.body());
        assertThat(article.getPubStatus()).isEqualTo(PubStatus.USABLE);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void everyCorrectionIsALaterVersionOfTheSameStory(Format format) throws Exception {
        Edition first = Edition.first(story);
        Edition second = first.corrected();

        List<RawArticle> read = List.of(
                read(format, first, NOW),
                read(format, second, NOW.plusSeconds(1)),
                read(format, second.corrected(), NOW.plusSeconds(2)));

        assertThat(read).extracting(RawArticle::getId).containsOnly(read.get(0).getId());
        assertThat(read).extracting(RawArticle::getBody).doesNotHaveDuplicates();
        assertThat(read).extracting(ArticleVersion::of).isSorted();
    }

    @ParameterizedTest
    @EnumSource(value = Format.class, mode = Mode.EXCLUDE, names = "TEXT")
    void aKillIsReadAsOne(Format format) throws Exception {
        RawArticle article = read(format, Edition.first(story).kill(), NOW);

        assertThat(article.getGuid()).isEqualTo(format.guid(story));
        assertThat(article.getPubStatus()).isEqualTo(PubStatus.CANCELED);
    }

    private static RawArticle read(Format format, Edition edition, Instant time) throws Exception {
        String name = format.fileName(edition.story());
        List<Finding> findings = new ArrayList<>();
        try (Document document = Document.open(
                Origin.of(name, time).withGuid(name),
                new ByteArrayInputStream(format.write(edition)),
                Limits.DEFAULT)) {
            Formats.ALL.read(document, findings::add);
        }
        assertThat(findings).hasSize(1).first().isInstanceOf(Finding.Parsed.class);
        return Identity.complete((Finding.Parsed) findings.get(0), new SourceName("drop"), time);
    }
}
