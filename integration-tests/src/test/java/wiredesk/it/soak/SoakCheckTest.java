package wiredesk.it.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import wiredesk.it.agency.Edition;
import wiredesk.it.agency.Standing;
import wiredesk.it.outcome.Fault;
import wiredesk.it.outcome.Fault.Kind;
import wiredesk.it.story.Story;
import wiredesk.schemas.ArticleVersion;

/** Would the check see it? */
class SoakCheckTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Crash CRASH = new Crash(NOON.plusSeconds(60), NOON.plusSeconds(61));

    private static final Edition FERRY = edition("ferry", 1, "The ferry is late.", false);
    private static final Edition FERRY_CORRECTED = edition("ferry", 2, "The ferry is on time.", false);
    private static final Edition MARKET = edition("market", 1, "The market opens.", false);
    private static final Edition MARKET_KILL = edition("market", 2, "The market opens.", true);

    private final List<Standing> stories = new ArrayList<>(List.of(
            standing(Set.of("s/ferry"), FERRY_CORRECTED, FERRY, FERRY_CORRECTED),
            standing(Set.of("s/market"), MARKET_KILL, MARKET, MARKET_KILL)));
    private final List<Shown> raw = new ArrayList<>(List.of(
            raw(FERRY, Duration.ZERO),
            raw(MARKET, Duration.ofSeconds(1)),
            raw(FERRY_CORRECTED, Duration.ofSeconds(2)),
            raw(MARKET_KILL, Duration.ofSeconds(3))));
    private final List<Shown> articles =
            new ArrayList<>(List.of(article(FERRY), article(MARKET), article(FERRY_CORRECTED), tombstone(MARKET)));
    private final List<Crash> crashes = new ArrayList<>();

    @Test
    void everythingInItsPlaceOnceIsWithoutFault() {
        assertThat(checkRaw()).isEmpty();
        assertThat(checkArticles()).isEmpty();
    }

    @Test
    void aStoryThatNeverCameIsMissing() {
        Edition tram = edition("tram", 1, "The tram is new.", false);
        stories.add(standing(Set.of("s/tram"), tram, tram));

        assertThat(checkRaw()).containsExactly(new Fault(Kind.MISSING, "raw", "[s/tram]", 1, 0));
        assertThat(checkArticles()).containsExactly(new Fault(Kind.MISSING, "articles", "[s/tram]", 1, 0));
    }

    @Test
    void aCorrectionThatNeverCameIsMissing() {
        raw.removeIf(record -> record.shows(FERRY_CORRECTED));
        articles.removeIf(record -> record.shows(FERRY_CORRECTED));

        assertThat(checkRaw()).extracting(Fault::kind).containsExactly(Kind.MISSING);
        assertThat(checkArticles()).extracting(Fault::kind).containsExactly(Kind.MISSING);
    }

    @Test
    void aKillThatNeverCameIsMissing() {
        raw.removeIf(Shown::killed);
        articles.removeIf(Shown::killed);

        assertThat(checkRaw()).extracting(Fault::kind).containsExactly(Kind.MISSING);
        assertThat(checkArticles()).extracting(Fault::kind).containsExactly(Kind.MISSING);
    }

    @Test
    void aRecordTwiceIsDoubled() {
        raw.add(raw(FERRY, Duration.ofSeconds(90)));
        articles.add(3, article(FERRY_CORRECTED));

        assertThat(checkRaw()).containsExactly(new Fault(Kind.DOUBLED, "raw", "s/ferry", 1, 2));
        assertThat(checkArticles()).containsExactly(new Fault(Kind.DOUBLED, "articles", "s/ferry", 1, 2));
    }

    @Test
    void aCrashExplainsTheRepeatOfWhatWasPublishedJustBeforeIt() {
        crashes.add(CRASH);
        raw.add(raw(MARKET_KILL, Duration.ofSeconds(58)));
        raw.remove(3);
        raw.add(raw(MARKET_KILL, Duration.ofSeconds(70)));

        assertThat(checkRaw()).isEmpty();
    }

    @Test
    void aCrashExplainsNoRepeatOfWhatWasPublishedLongBeforeIt() {
        crashes.add(CRASH);
        raw.add(raw(MARKET_KILL, Duration.ofSeconds(70)));

        assertThat(checkRaw()).containsExactly(new Fault(Kind.DOUBLED, "raw", "s/market", 1, 2));
    }

    @Test
    void aCrashExplainsOneRepeatOnly() {
        crashes.add(CRASH);
        raw.add(raw(FERRY, Duration.ofSeconds(70)));
        raw.set(0, raw(FERRY, Duration.ofSeconds(59)));
        raw.add(raw(FERRY, Duration.ofSeconds(80)));

        assertThat(checkRaw()).containsExactly(new Fault(Kind.DOUBLED, "raw", "s/ferry", 1, 2));
    }

    @Test
    void aTextThatNobodyWroteIsAStray() {
        Edition half = edition("ferry", 1, "The ferry is", false);
        raw.add(raw(half, Duration.ofSeconds(1)));
        articles.add(0, article(half));

        assertThat(checkRaw()).extracting(Fault::kind).containsExactly(Kind.STRAY);
        assertThat(checkArticles()).extracting(Fault::kind).containsExactly(Kind.STRAY);
    }

    @Test
    void whereGuidsChangeAStoryStandsUnderAnyOfItsIds() {
        stories.set(0, standing(Set.of("s/ferry", "s/ferry+"), FERRY_CORRECTED, FERRY, FERRY_CORRECTED));

        assertThat(checkRaw()).isEmpty();
        assertThat(checkArticles()).isEmpty();
    }

    private List<Fault> checkRaw() {
        return new SoakCheck(stories, crashes).raw(raw);
    }

    private List<Fault> checkArticles() {
        return new SoakCheck(stories, crashes).articles(articles);
    }

    private static Edition edition(String guid, int version, String body, boolean killed) {
        return new Edition(new Story(guid, version, "News of the " + guid, body, List.of()), killed);
    }

    private static Standing standing(Set<String> ids, Edition latest, Edition one, Edition other) {
        return new Standing(ids, latest, one.equals(other) ? Map.of(one, 1) : Map.of(one, 1, other, 1));
    }

    private static Standing standing(Set<String> ids, Edition latest, Edition only) {
        return standing(ids, latest, only, only);
    }

    private static Shown raw(Edition edition, Duration afterNoon) {
        return shown(edition, edition.killed(), NOON.plus(afterNoon));
    }

    private static Shown article(Edition edition) {
        return shown(edition, false, NOON);
    }

    private static Shown shown(Edition edition, boolean killed, Instant at) {
        Story story = edition.story();
        ArticleVersion version =
                new ArticleVersion((long) story.version(), story.created(), Integer.toHexString(edition.hashCode()));
        return new Shown("s/" + story.guid(), version, story.headline(), story.body(), killed, at);
    }

    private static Shown tombstone(Edition edition) {
        return new Shown("s/" + edition.story().guid(), null, null, null, true, NOON);
    }
}
