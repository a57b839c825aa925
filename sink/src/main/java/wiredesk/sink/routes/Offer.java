package wiredesk.sink.routes;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wiredesk.schemas.EntityMention;
import wiredesk.schemas.Quote;
import wiredesk.sink.filter.Subject;
import wiredesk.sink.state.ArticleState;
import wiredesk.sink.state.Change;
import wiredesk.sink.state.Change.Kind;

/** What is out of one article, as routes may have it: made once for all of them. */
final class Offer {

    /** A record, and what a filter sees of it. */
    record Item(Change record, Subject subject) {}

    private final String articleId;
    private final Optional<ArticleState> state;
    private final Map<Kind, List<Item>> items = new EnumMap<>(Kind.class);

    /** @param state empty if the article is forgotten */
    Offer(String articleId, Optional<ArticleState> state) {
        this.articleId = articleId;
        this.state = state;
    }

    String articleId() {
        return articleId;
    }

    /** When the article last changed; empty if it is forgotten. */
    Optional<Instant> changed() {
        return state.map(ArticleState::changed);
    }

    /** Whether the article changed at that time or later. */
    boolean isOfInterest(Instant horizon) {
        return changed().filter(time -> !time.isBefore(horizon)).isPresent();
    }

    /** Those of a kind, in the order of the text. */
    List<Item> of(Kind kind) {
        if (items.isEmpty()) {
            List<Change> out = state.map(ArticleState::out).orElseGet(List::of);
            Optional<Subject> article = out.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Subject.of(state.get().content()));
            for (Kind each : Kind.values()) {
                items.put(
                        each,
                        out.stream()
                                .filter(record -> record.kind() == each)
                                .map(record -> new Item(record, subject(article.orElseThrow(), record)))
                                .toList());
            }
        }
        return items.get(kind);
    }

    private static Subject subject(Subject article, Change record) {
        return switch (record.kind()) {
            case ARTICLE -> article;
            case QUOTE -> article.with((Quote) record.value());
            case ENTITY -> article.with((EntityMention) record.value());
        };
    }
}
