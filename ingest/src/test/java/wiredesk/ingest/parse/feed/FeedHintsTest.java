package wiredesk.ingest.parse.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedHintsTest {

    @Test
    void rssSaysHowManyMinutesAnAnswerMayBeKept() {
        FeedHints hints = hints("""
                <rss version="2.0"><channel><title>Wire</title><ttl> 45 </ttl>
                <item><pubDate>Mon, 02 Feb 2026 10:00:00 GMT</pubDate></item>
                <item><pubDate>Mon, 02 Feb 2026 12:00:00 GMT</pubDate></item>
                <item><title>undated</title></item></channel></rss>""");

        assertThat(hints.ttl()).contains(Duration.ofMinutes(45));
        assertThat(hints.entryTimes())
                .containsExactly(Instant.parse("2026-02-02T12:00:00Z"), Instant.parse("2026-02-02T10:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({"hourly, 1, PT1H", "hourly, 4, PT15M", "daily, 2, PT12H", "weekly, , PT168H"})
    void syndicationModuleSaysItByPeriods(String period, String frequency, Duration expected) {
        FeedHints hints = hints("<rdf:RDF xmlns='http://purl.org/rss/1.0/'><channel><sy:updatePeriod>" + period
                + "</sy:updatePeriod><sy:updateFrequency>" + frequency
                + "</sy:updateFrequency></channel><item/></rdf:RDF>");

        assertThat(hints.ttl()).contains(expected);
    }

    @Test
    void atomEntriesCountFromTheirPublication() {
        FeedHints hints = hints("""
                <feed xmlns="http://www.w3.org/2005/Atom"><updated>2026-02-03T00:00:00Z</updated>
                <entry><published>2026-02-01T00:00:00Z</published><updated>2026-02-02T00:00:00Z</updated></entry>
                </feed>""");

        assertThat(hints.ttl()).isEmpty();
        assertThat(hints.entryTimes()).containsExactly(Instant.parse("2026-02-01T00:00:00Z"));
    }

    @Test
    void itemsOfJsonCountFromTheirPublication() {
        FeedHints hints = hints("""
                {"version": "https://jsonfeed.org/version/1.1", "items": [
                 {"id": "1", "date_published": "2026-02-01T00:00:00Z", "content_html": "<p>x</p>"},
                 {"id": "2", "date_published": "2026-02-02T00:00:00Z", "date_modified": "2026-02-09T00:00:00Z"}, {""");

        assertThat(hints.entryTimes())
                .containsExactly(Instant.parse("2026-02-02T00:00:00Z"), Instant.parse("2026-02-01T00:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "soon", "99999999999999999999", "5000000"})
    void ttlThatMakesNoSenseCountsForNothing(String ttl) {
        assertThat(hints("<rss><channel><ttl>" + ttl + "</ttl></channel></rss>").ttl())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no feed at all", "{\"version\": 1}", "<", "<rss><channel><ttl>"})
    void brokenFeedHasNoHints(String broken) {
        assertThat(hints(broken)).isEqualTo(FeedHints.NONE);
    }

    private static FeedHints hints(String feed) {
        return FeedHints.of(feed.getBytes(StandardCharsets.UTF_8), Optional.of("text/xml; charset=utf-8"));
    }
}
