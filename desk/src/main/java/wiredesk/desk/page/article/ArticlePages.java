package wiredesk.desk.page.article;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import wiredesk.desk.page.index.Kind;
import wiredesk.desk.page.index.NewsIndex;
import wiredesk.desk.page.index.Parts;
import wiredesk.desk.page.index.Parts.Part;
import wiredesk.desk.page.shown.FullArticle;
import wiredesk.desk.page.shown.FullArticle.Version;
import wiredesk.desk.page.shown.FullEntity;
import wiredesk.desk.page.shown.FullQuote;
import wiredesk.desk.page.shown.Head;
import wiredesk.desk.page.shown.Place;
import wiredesk.desk.page.shown.ReadyJson;
import wiredesk.desk.page.shown.Rest;
import wiredesk.desk.page.shown.State;
import wiredesk.schemas.EnrichedArticle;

/** Puts an article's page together: what is out from the index, what is held from its record in news.enriched. */
public final class ArticlePages {

    private static final String KILLED = "killed: its text may not be used, and is not shown";
    private static final String NOT_KEPT = "its record is not kept any more";

    private final NewsIndex index;
    private final KeptRecords records;

    public ArticlePages(NewsIndex index, KeptRecords records) {
        this.index = index;
        this.records = records;
    }

    /** Empty if there is no such article. */
    public Optional<FullArticle> of(String id) {
        return index.<Optional<Found>>ask(searcher -> find(id, new Parts(searcher)))
                .map(this::page);
    }

    /** What the index has of an article, read at one moment. */
    private record Found(
            String card,
            State state,
            Optional<Rest> out,
            Optional<Place> reading,
            List<FullQuote> quotes,
            List<FullEntity> entities,
            List<Part> versions,
            List<Place> places) {}

    /** The state in a card, which is never read back as a whole. */
    private record Standing(String state) {

        State read() {
            return State.valueOf(state.toUpperCase(java.util.Locale.ROOT));
        }
    }

    private static Optional<Found> find(String id, Parts parts) throws IOException {
        Optional<Part> story = parts.one(Kind.STORY, id);
        if (story.isEmpty()) {
            return Optional.empty();
        }
        Optional<Part> out = parts.isGone(id) ? Optional.empty() : parts.one(Kind.ARTICLE, id);
        List<Part> placed = parts.all(Kind.PLACE, id, part -> part);
        List<Place> places = new ArrayList<>(
                placed.stream().flatMap(part -> part.place().stream()).toList());
        out.flatMap(Part::place).ifPresent(places::add);
        places.addAll(parts.all(Kind.QUOTE, id, part -> part.place().orElseThrow()));
        places.addAll(parts.all(Kind.ENTITY, id, part -> part.place().orElseThrow()));
        return Optional.of(new Found(
                story.get().json(),
                story.get().json(Standing.class).read(),
                out.flatMap(part -> part.rest(Rest.class)),
                parts.one(Kind.READING, id).flatMap(Part::place),
                parts.all(Kind.QUOTE, id, part -> part.json(FullQuote.class)),
                parts.all(Kind.ENTITY, id, part -> part.json(FullEntity.class)),
                placed.stream().filter(part -> part.json() != null).toList(),
                places));
    }

    private FullArticle page(Found found) {
        if (found.state() == State.KILLED) {
            return page(found, Optional.empty(), KILLED, List.of(), List.of());
        }
        if (found.out().isPresent()) {
            return page(found, found.out(), null, found.quotes(), found.entities());
        }
        Optional<EnrichedArticle> enriched =
                found.reading().flatMap(place -> records.enriched(place.topic(), place.partition(), place.offset()));
        return page(
                found,
                enriched.map(record -> Rest.of(record.getArticle())),
                enriched.isPresent() ? null : NOT_KEPT,
                enriched.stream()
                        .flatMap(record -> record.getQuotes().stream())
                        .map(FullQuote::of)
                        .toList(),
                enriched.stream()
                        .flatMap(record -> record.getEntities().stream())
                        .map(FullEntity::of)
                        .toList());
    }

    private static FullArticle page(
            Found found, Optional<Rest> rest, String hidden, List<FullQuote> quotes, List<FullEntity> entities) {
        Chain chain = new Chain(rest.map(Rest::body).orElse(""), entities);
        return new FullArticle(
                new ReadyJson(found.card()),
                rest.map(Rest::url).orElse(null),
                rest.map(Rest::rights).orElse(null),
                rest.map(Rest::body).orElse(null),
                rest.map(Rest::tail).orElse(null),
                rest.map(Rest::extractorVersion).orElse(null),
                hidden,
                quotes.stream()
                        .sorted(Comparator.comparingInt(FullQuote::start))
                        .map(chain::added)
                        .toList(),
                entities.stream()
                        .sorted(Comparator.comparingInt(FullEntity::firstOffset))
                        .toList(),
                versions(found.versions(), rest.map(Rest::history).orElse(List.of())),
                found.places().stream()
                        .sorted(Comparator.comparing(Place::time)
                                .thenComparing(Place::topic)
                                .thenComparing(Place::offset))
                        .toList());
    }

    /** Each with its record, where that is still kept; the newest first. */
    private static List<Version> versions(List<Part> readings, List<Version> history) {
        List<Version> versions = new ArrayList<>(history.stream()
                .map(version -> version.at(readings.stream()
                        .filter(reading -> isOf(version, reading.json(Head.class)))
                        .max(Comparator.comparing(Part::time))
                        .flatMap(Part::place)
                        .orElse(null)))
                .toList());
        Collections.reverse(versions);
        return versions;
    }

    private static boolean isOf(Version version, Head head) {
        return Objects.equals(version.version(), head.version())
                && version.versionCreated().equals(head.versionCreated());
    }
}
