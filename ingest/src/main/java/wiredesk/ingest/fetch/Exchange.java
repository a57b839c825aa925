package wiredesk.ingest.fetch;

import com.google.common.base.Stopwatch;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpStatus;
import wiredesk.ingest.parse.TooLarge;

/** One request and its answer. What is not read of an answer is not waited for: its connection is dropped. */
final class Exchange {

    private final CloseableHttpClient client;
    private final FetchSettings settings;
    private final ScheduledExecutorService deadlines;
    private final Clock clock;

    Exchange(CloseableHttpClient client, FetchSettings settings, ScheduledExecutorService deadlines, Clock clock) {
        this.client = client;
        this.settings = settings;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * Asks for where the hops have come to.
     *
     * @param spent runs while this does; when it reaches the timeout, whatever is going on is broken off
     * @return empty if the hops go on
     */
    Optional<Answer> at(Hops hops, Request wanted, Stopwatch spent) throws IOException {
        HttpGet request = request(hops.here(), wanted);
        Duration left = settings.timeout().minus(spent.elapsed());
        spent.start();
        AtomicBoolean late = new AtomicBoolean();
        Runnable breakOff = () -> {
            late.set(true); // first: what waits for the answer ends while abort() is still at work
            request.abort();
        };
        ScheduledFuture<?> deadline = deadlines.schedule(breakOff, Math.max(1, left.toMillis()), TimeUnit.MILLISECONDS);
        try (ClassicHttpResponse response = client.executeOpen(null, request, null)) {
            return answer(hops, response);
        } catch (IOException | IllegalStateException e) {
            // the client calls it an illegal state if the deadline falls between two of its steps
            if (late.get()) {
                throw new IOException(hops.here() + " did not answer within " + settings.timeout(), e);
            }
            throw e;
        } finally {
            deadline.cancel(false);
            spent.stop();
        }
    }

    private static HttpGet request(URI url, Request wanted) {
        HttpGet request = new HttpGet(url);
        request.setHeader(HttpHeaders.ACCEPT, wanted.accept());
        request.setHeader(HttpHeaders.ACCEPT_ENCODING, ContentCoding.ACCEPTED);
        wanted.validators().etag().ifPresent(value -> request.setHeader(HttpHeaders.IF_NONE_MATCH, value));
        wanted.validators().lastModified().ifPresent(value -> request.setHeader(HttpHeaders.IF_MODIFIED_SINCE, value));
        return request;
    }

    private Optional<Answer> answer(Hops hops, ClassicHttpResponse response) throws IOException {
        Wishes wishes = Wishes.of(name -> header(response, name), clock);
        Optional<String> location = header(response, HttpHeaders.LOCATION);
        int status = response.getCode();
        if (Hops.isRedirect(status) && location.isPresent()) {
            hops.follow(status, location.get());
            return Optional.empty();
        }
        if (status != HttpStatus.SC_OK && status != HttpStatus.SC_NOT_MODIFIED) {
            throw new FetchFailed(hops.here(), status, response.getReasonPhrase(), wishes.retryAfter());
        }
        return Optional.of(new Answer(
                hops.here(),
                hops.moved(),
                status == HttpStatus.SC_OK ? Optional.of(body(hops.here(), response.getEntity())) : Optional.empty(),
                new Validators(header(response, HttpHeaders.ETAG), header(response, HttpHeaders.LAST_MODIFIED)),
                header(response, HttpHeaders.CONTENT_TYPE),
                wishes));
    }

    private byte[] body(URI url, HttpEntity entity) throws IOException {
        if (entity == null) {
            return new byte[0];
        }
        if (entity.getContentLength() > settings.size()) {
            throw new TooLarge(url + " (" + entity.getContentLength() + " bytes)", settings.size());
        }
        String codings = Optional.ofNullable(entity.getContentEncoding()).orElse("");
        try (InputStream content = ContentCoding.undo(codings, entity.getContent(), url.toString(), settings.size())) {
            return content.readAllBytes();
        }
    }

    private static Optional<String> header(ClassicHttpResponse response, String name) {
        return Optional.ofNullable(response.getFirstHeader(name)).map(Header::getValue);
    }
}
