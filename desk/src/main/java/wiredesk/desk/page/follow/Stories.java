package wiredesk.desk.page.follow;

import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wiredesk.desk.page.index.Documents;
import wiredesk.desk.page.index.Kind;
import wiredesk.desk.page.index.NewsIndex;
import wiredesk.desk.page.index.Parts;
import wiredesk.desk.page.index.Parts.Part;
import wiredesk.desk.page.shown.Card;
import wiredesk.desk.page.shown.Card.NameLine;
import wiredesk.desk.page.shown.FullEntity;
import wiredesk.desk.page.shown.FullQuote;
import wiredesk.desk.page.shown.Head;
import wiredesk.desk.page.shown.QuoteLine;
import wiredesk.desk.page.shown.Rest;
import wiredesk.desk.page.shown.State;

/**
 * Tells what the wire shows of an article from what is known of it: the record of news.articles where there is one, else what
 * enrich read last. A function of the index alone, so that the order in which topics are read does not matter in the end.
 */
final class Stories {

    private static final int QUOTES = 12;
    private static final int NAMES = 8;

    private final NewsIndex index;
    private final Documents documents;

    Stories(NewsIndex index) {
        this.index = index;
        this.documents = new Documents(index);
    }

    void tell(Set<String> articles) {
        index.ask(searcher -> {
            for (String article : articles) {
                tell(article, new Parts(searcher));
            }
            return articles.size();
        });
    }

    private void tell(String id, Parts parts) throws IOException {
        Optional<Part> article = parts.one(Kind.ARTICLE, id);
        Optional<Part> shown = article.or(() -> reading(parts, id));
        if (shown.isEmpty()) {
            return; // a decision of which nothing else has come yet
        }
        Optional<Part> ruling = parts.one(Kind.RULING, id);
        boolean out = article.isPresent() && !parts.isGone(id);
        Head head = shown.get().json(Head.class);
        Optional<Rest> rest = article.filter(part -> out).flatMap(part -> part.rest(Rest.class));
        int versions = rest.map(known -> known.history().size()).orElse(0);
        State state = state(ruling.map(Part::json), out, article.isPresent(), versions);
        List<FullQuote> quotes = parts.all(Kind.QUOTE, id, part -> part.json(FullQuote.class)).stream()
                .sorted(Comparator.comparingInt(FullQuote::start))
                .toList();
        List<FullEntity> entities = parts.all(Kind.ENTITY, id, part -> part.json(FullEntity.class));
        Card card = new Card(
                head,
                state,
                versions,
                changed(shown.get(), out, ruling),
                quotes.stream().limit(QUOTES).map(QuoteLine::of).toList(),
                quotes.size(),
                names(entities));
        documents.story(card, entities, text(head, rest));
    }

    private static Optional<Part> reading(Parts parts, String id) {
        try {
            return parts.one(Kind.READING, id);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** @param known whether it has been out, as far as the topics still tell */
    private static State state(Optional<String> ruling, boolean out, boolean known, int versions) {
        if (ruling.equals(Optional.of("killed"))) {
            return State.KILLED;
        }
        if (out) {
            return versions > 1 ? State.CORRECTED : State.NEW;
        }
        return ruling.isPresent() || known ? State.HELD : State.ARRIVING;
    }

    private static Instant changed(Part shown, boolean out, Optional<Part> ruling) {
        return Stream.of(Optional.of(shown.time()).filter(time -> out || ruling.isEmpty()), ruling.map(Part::time))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElse(shown.time());
    }

    private static List<NameLine> names(List<FullEntity> entities) {
        return entities.stream()
                .filter(FullEntity::somebody)
                .sorted(Comparator.comparingInt(FullEntity::count).reversed().thenComparingInt(FullEntity::firstOffset))
                .limit(NAMES)
                .map(entity -> new NameLine(entity.key(), entity.name(), entity.type()))
                .toList();
    }

    private static String text(Head head, Optional<Rest> rest) {
        return Stream.concat(
                        Stream.of(head.headline(), head.slugline(), head.byline(), head.dateline()),
                        Stream.concat(head.subjects().stream(), rest.stream().map(Rest::body)))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }
}
