package wiredesk.desk.page.query;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import wiredesk.desk.page.index.Fields;
import wiredesk.desk.page.index.Kind;
import wiredesk.desk.page.index.NewsIndex;
import wiredesk.desk.page.shown.FullEntity;
import wiredesk.desk.page.shown.QuoteInTime;

/** A person or an organisation, with all their quotes in time. */
public final class NamePage {

    /** Articles whose roles are looked at. */
    private static final int LATEST = 200;

    private final NewsIndex index;

    public NamePage(NewsIndex index) {
        this.index = index;
    }

    /**
     * @param roles that the latest articles give them, the newest first
     * @param articles that mention them
     * @param quoted how many quotes of theirs there are
     * @param next where the list of quotes goes on; null at its end
     */
    public record Shown(
            String key,
            String name,
            String type,
            List<String> roles,
            int articles,
            int quoted,
            List<QuoteInTime> quotes,
            String next) {}

    /** What the latest article says of somebody. */
    record Known(String name, String type, String role) {

        boolean somebody() {
            return type.equals("PERSON") || type.equals("ORGANISATION");
        }
    }

    /** Empty if nobody of that key has been seen. */
    public Optional<Shown> of(String key, int limit, Optional<String> before) {
        Query mentions =
                Asked.of(Kind.ENTITY).exact(Fields.NAME, Optional.of(key)).query();
        Query quotes = Asked.of(Kind.QUOTE).exact(Fields.NAME, Optional.of(key)).query();
        return index.ask(searcher -> {
            List<FullEntity> latest = Page.of(searcher, mentions, LATEST, Optional.empty()).parts().stream()
                    .map(part -> part.json(FullEntity.class))
                    .toList();
            if (latest.isEmpty()) {
                return Optional.empty();
            }
            Page page = Page.of(searcher, quotes, limit, before);
            return Optional.of(new Shown(
                    key,
                    latest.get(0).name(),
                    latest.get(0).type(),
                    latest.stream()
                            .map(FullEntity::role)
                            .filter(Objects::nonNull)
                            .distinct()
                            .toList(),
                    searcher.count(mentions),
                    searcher.count(quotes),
                    QuotePages.of(searcher, page, text -> List.of()),
                    page.next()));
        });
    }

    static Optional<Known> known(IndexSearcher searcher, String key) throws IOException {
        Query mentions =
                Asked.of(Kind.ENTITY).exact(Fields.NAME, Optional.of(key)).query();
        return Page.of(searcher, mentions, 1, Optional.empty()).parts().stream()
                .map(part -> part.json(FullEntity.class))
                .map(entity -> new Known(entity.name(), entity.type(), entity.role()))
                .findFirst();
    }
}
