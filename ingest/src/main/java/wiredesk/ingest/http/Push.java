package wiredesk.ingest.http;

import io.javalin.http.Context;
import io.javalin.http.Header;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import wiredesk.ingest.identity.Identity;
import wiredesk.ingest.identity.SourceName;
import wiredesk.ingest.parse.Document;
import wiredesk.ingest.parse.Finding;
import wiredesk.ingest.parse.Limits;
import wiredesk.ingest.parse.Origin;
import wiredesk.ingest.parse.ParseFailure;
import wiredesk.ingest.parse.TooLarge;
import wiredesk.runtime.http.Problem;
import wiredesk.schemas.RawArticle;

/** Reads the one article that a request brings. */
final class Push {

    /** Title of the problem that a document is. */
    static final String INVALID = "Not a valid article";

    private final Limits limits;
    private final Duration bodyTimeout;
    private final Clock clock;

    Push(HttpSettings settings, Clock clock) {
        this.limits = new Limits(settings.bodyLimit(), settings.bodyLimit(), settings.depth());
        this.bodyTimeout = settings.idleTimeout();
        this.clock = clock;
    }

    /**
     * @throws Problem.Refused if there is no article in it that we can read
     */
    RawArticle article(Context request, SourceName source) throws IOException {
        Instant now = clock.instant();
        Instant deadline = now.plus(bodyTimeout);
        RequestBody body =
                RequestBody.of(request, limits.document(), () -> clock.instant().isAfter(deadline));
        Origin origin = new Origin(
                "POST " + request.path(),
                now,
                Given.parameter(request, "guid"),
                Given.parameter(request, "headline"),
                Optional.ofNullable(request.header(Header.CONTENT_TYPE)));
        try (Document document = Document.open(origin, new ByteArrayInputStream(body.bytes()), limits)) {
            List<Finding> findings = new ArrayList<>();
            body.formats().read(document, findings::add);
            return Identity.complete(only(findings), source, now);
        } catch (ParseFailure reason) {
            throw Problem.invalid(INVALID, reason.getMessage(), reason.field()).refused();
        } catch (TooLarge e) {
            throw RequestBody.tooLarge(limits.document());
        } catch (ZipException | java.io.EOFException e) {
            throw Problem.invalid(INVALID, "broken gzip: " + e.getMessage(), Optional.empty())
                    .refused();
        }
    }

    private static Finding.Parsed only(List<Finding> findings) throws ParseFailure {
        if (findings.size() != 1) {
            throw new ParseFailure(findings.size() + " articles in one request, expected one");
        }
        if (findings.get(0) instanceof Finding.Broken broken) {
            throw broken.reason();
        }
        return (Finding.Parsed) findings.get(0);
    }
}
