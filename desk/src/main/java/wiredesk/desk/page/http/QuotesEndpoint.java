package wiredesk.desk.page.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import wiredesk.desk.page.query.InvalidQuery;
import wiredesk.desk.page.query.NamePage;
import wiredesk.desk.page.query.Names;
import wiredesk.desk.page.query.QuoteSearch;

/**
 * Who said what: {@code GET /api/names} who is quoted and mentioned most, {@code GET /api/name} all quotes of somebody, {@code
 * GET /api/search} quotes by words, speaker and time.
 */
public final class QuotesEndpoint implements Endpoint {

    private static final int LONGEST_HOURS = 24 * 7;

    private final Names names;
    private final NamePage namePage;
    private final QuoteSearch search;
    private final Clock clock;

    public QuotesEndpoint(Names names, NamePage namePage, QuoteSearch search, Clock clock) {
        this.names = names;
        this.namePage = namePage;
        this.search = search;
        this.clock = clock;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/api/names", this::rank);
        routes.get("/api/name", this::name);
        routes.get("/api/search", this::search);
    }

    private void rank(Context request) {
        Answer.json(
                request,
                names.rank(
                        Asked.text(request, "type"),
                        Asked.number(request, "hours", 24, LONGEST_HOURS),
                        order(Asked.text(request, "sort").orElse("quoted")),
                        Asked.limit(request, 50),
                        clock.instant()));
    }

    private static Names.Order order(String sort) {
        try {
            return Names.Order.valueOf(sort.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new InvalidQuery("sort", "'" + sort + "', expected quoted or mentioned");
        }
    }

    private void name(Context request) {
        String key = Asked.needed(request, "key");
        Optional<NamePage.Shown> shown = namePage.of(key, Asked.limit(request, 50), Asked.text(request, "before"));
        Answer.json(request, shown.orElseThrow(() -> Answer.notFound("nobody of the key " + key + " has been seen")));
    }

    private void search(Context request) {
        QuoteSearch.Wanted wanted = new QuoteSearch.Wanted(
                Asked.text(request, "q"),
                Asked.text(request, "speaker"),
                Asked.time(request, "since"),
                Asked.time(request, "until"),
                Asked.texts(request, "source"),
                Asked.text(request, "type"));
        Answer.json(request, search.find(wanted, Asked.limit(request, 30), Asked.text(request, "before")));
    }
}
