package wiredesk.ingest.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import wiredesk.ingest.fetch.Answer;
import wiredesk.ingest.fetch.Permission;
import wiredesk.ingest.fetch.Request;
import wiredesk.ingest.fetch.WebClient;
import wiredesk.ingest.parse.Document;
import wiredesk.ingest.parse.Finding;
import wiredesk.ingest.parse.Limits;
import wiredesk.ingest.parse.Origin;
import wiredesk.ingest.parse.ParseFailure;
import wiredesk.ingest.parse.Parser;
import wiredesk.schemas.RawArticle;

/** Fetches a page, if its site permits it, and reads the article in it. */
public final class PageReader {

    private final WebClient client;
    private final Permission permission;
    private final Parser parser;
    private final Limits limits;
    private final Clock clock;

    /**
     * @param permission asked for every hop
     * @param parser reads one page
     */
    public PageReader(WebClient client, Permission permission, Parser parser, Limits limits, Clock clock) {
        this.client = client;
        this.permission = permission;
        this.parser = parser;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * The article, not yet identified.
     *
     * @throws ParseFailure if there is none in the page
     * @throws IOException as {@link WebClient#fetch}
     */
    RawArticle.Builder read(URI url) throws IOException, ParseFailure {
        Answer answer = client.fetch(Request.page(url, permission));
        Origin origin = new Origin(
                answer.url().toString(), clock.instant(), Optional.empty(), Optional.empty(), answer.mediaType());
        AtomicReference<Finding> found = new AtomicReference<>();
        try (Document document =
                Document.open(origin, new ByteArrayInputStream(answer.body().orElse(new byte[0])), limits)) {
            if (!parser.recognises(document.head())) {
                throw new ParseFailure(url + " is no web page");
            }
            parser.parse(document, found::set);
        }
        if (found.get() instanceof Finding.Parsed parsed) {
            return parsed.article();
        }
        throw found.get() instanceof Finding.Broken broken
                ? broken.reason()
                : new ParseFailure("there is no article at " + url);
    }
}
