package wiredesk.ingest.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wiredesk.schemas.PubStatus;
import wiredesk.schemas.RawArticle;

class EntryGuidsTest {

    private static final Instant MONDAY = Instant.parse("2026-02-02T10:00:00Z");

    @Test
    void guidThatDifferentEntriesShareGivesWayToTheirLinks() {
        RawArticle.Builder tide = entry("g", "https://news.example/tide", "Tide");
        RawArticle.Builder ships = entry("g", "https://news.example/ships", "Ships");
        RawArticle.Builder other = entry("h", "https://news.example/other", "Other");

        EntryGuids.settle(List.of(tide, ships, other), new SharedGuids(Map.of()));

        assertThat(tide.getGuid()).isEqualTo("https://news.example/tide");
        assertThat(ships.getGuid()).isEqualTo("https://news.example/ships");
        assertThat(other.getGuid()).isEqualTo("h");
    }

    @Test
    void guidAndLinkThatAreSharedGiveWayToADigestThatACorrectedBodyLeavesAlone() {
        RawArticle.Builder tide = entry("g", "https://news.example/", "Tide").setBody("Hihg.");
        RawArticle.Builder ships = entry("g", "https://news.example/", "Ships");
        RawArticle.Builder corrected =
                entry("g", "https://news.example/", "Tide").setBody("High.");

        EntryGuids.settle(List.of(tide, ships), new SharedGuids(Map.of()));
        EntryGuids.settle(List.of(corrected, entry("g", "https://news.example/", "Ships")), new SharedGuids(Map.of()));

        assertThat(tide.getGuid()).startsWith("sha256:").isNotEqualTo(ships.getGuid());
        assertThat(corrected.getGuid()).isEqualTo(tide.getGuid());
    }

    @Test
    void entriesWithoutLinksAreToldApartToo() {
        RawArticle.Builder tide = entry("g", null, "Tide");
        RawArticle.Builder ships = entry("g", null, "Ships");

        EntryGuids.settle(List.of(tide, ships), new SharedGuids(Map.of()));

        assertThat(tide.getGuid()).isNotEqualTo(ships.getGuid());
    }

    @Test
    void entriesOfOneIdAndDifferentTimesAreVersionsOfEachOther() {
        RawArticle.Builder first =
                entry("g", "https://news.example/tide", "Tide").setUpdated(MONDAY);
        RawArticle.Builder second =
                entry("g", "https://news.example/tide", "Tide, updated").setUpdated(MONDAY.plusSeconds(60));

        EntryGuids.settle(List.of(first, second), new SharedGuids(Map.of()));

        assertThat(first.getGuid()).isEqualTo("g");
        assertThat(second.getGuid()).isEqualTo("g");
    }

    @Test
    void entryThatStandsTwiceKeepsItsGuid() {
        RawArticle.Builder once = entry("g", "https://news.example/tide", "Tide");
        RawArticle.Builder again = entry("g", "https://news.example/tide", "Tide");

        EntryGuids.settle(List.of(once, again), new SharedGuids(Map.of()));

        assertThat(again.getGuid()).isEqualTo("g");
    }

    @Test
    void tombstoneKeepsTheGuidThatItNames() {
        RawArticle.Builder story = entry("g", "https://news.example/tide", "Tide");
        RawArticle.Builder gone = RawArticle.newBuilder().setGuid("g").setPubStatus(PubStatus.CANCELED);

        EntryGuids.settle(List.of(story, gone), new SharedGuids(Map.of()));

        assertThat(story.getGuid()).isEqualTo("g");
        assertThat(gone.getGuid()).isEqualTo("g");
    }

    @Test
    void linkTakesThePlaceOfAGuidThatIsMissingAndADigestThatOfOneWithoutEnd() {
        RawArticle.Builder linked = entry(null, "https://news.example/tide", "Tide");
        RawArticle.Builder endless = entry("g".repeat(5_000), "https://news.example/ships", "Ships");

        EntryGuids.settle(List.of(linked, endless), new SharedGuids(Map.of()));

        assertThat(linked.getGuid()).isEqualTo("https://news.example/tide");
        assertThat(endless.getGuid()).startsWith("sha256:").hasSizeLessThan(100);
    }

    private static RawArticle.Builder entry(String guid, String url, String headline) {
        RawArticle.Builder entry = RawArticle.newBuilder()
                .setUrl(url)
                .setHeadline(headline)
                .setBody("")
                .setPublished(MONDAY)
                .setPubStatus(PubStatus.USABLE);
        return guid == null ? entry : entry.setGuid(guid);
    }
}
