package wiredesk.ingest.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.util.Timeout;
import wiredesk.ingest.parse.BoundedInputStream;
import wiredesk.ingest.parse.TooLarge;

/**
 * Fetches feeds. Apache's client rather than the JDK's, because it connects to the very addresses that our resolver has
 * passed. It keeps no cookies, retries nothing by itself, and decompresses nothing: gzip is taken off where sizes are
 * bounded.
 */
public final class WebClient implements AutoCloseable {

    private static final String ACCEPT =
            "application/atom+xml, application/rss+xml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5";

    private final CloseableHttpClient client;
    private final FetchSettings settings;
    private final Clock clock;
    private final ScheduledExecutorService deadlines = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "feed-deadlines");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * @param resolver how names become addresses, before the rules are applied
     */
    public WebClient(FetchSettings settings, DnsResolver resolver, Clock clock) {
        this(settings, resolver, settings.allowPrivate() ? any -> true : AddressRules::isPublic, clock);
    }

    /** @param permitted which addresses may be connected to */
    public WebClient(FetchSettings settings, DnsResolver resolver, Predicate<InetAddress> permitted, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        Timeout patience = Timeout.of(settings.timeout());
        this.client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new GuardedResolver(resolver, permitted))
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(patience)
                                .setSocketTimeout(patience)
                                .build())
                        .setMaxConnPerRoute(2)
                        .setMaxConnTotal(64)
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setMaxRedirects(settings.redirects())
                        .setRedirectsEnabled(settings.redirects() > 0)
                        .setResponseTimeout(patience)
                        .setConnectionRequestTimeout(patience)
                        .build())
                .setUserAgent(settings.userAgent())
                .disableContentCompression()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .build();
    }

    /**
     * Asks for a feed, on condition that it has changed.
     *
     * @param etag validator of the last answer
     * @param lastModified likewise
     * @throws FetchFailed if the server answers anything but the feed or 304
     * @throws IOException if it does not answer in time, or too much, or is at an address that is refused
     */
    public Answer fetch(URI url, Optional<String> etag, Optional<String> lastModified) throws IOException {
        HttpGet request = new HttpGet(url);
        request.setHeader(HttpHeaders.ACCEPT, ACCEPT);
        request.setHeader(HttpHeaders.ACCEPT_ENCODING, "gzip");
        etag.ifPresent(value -> request.setHeader(HttpHeaders.IF_NONE_MATCH, value));
        lastModified.ifPresent(value -> request.setHeader(HttpHeaders.IF_MODIFIED_SINCE, value));
        ScheduledFuture<?> deadline =
                deadlines.schedule(request::abort, settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
        try {
            return client.execute(request, response -> answer(url, response));
        } catch (IOException e) {
            if (deadline.isDone()) {
                throw new IOException(url + " did not answer within " + settings.timeout(), e);
            }
            throw e;
        } finally {
            deadline.cancel(false);
        }
    }

    @Override
    public void close() throws IOException {
        deadlines.shutdownNow();
        client.close();
    }

    private Answer answer(URI url, ClassicHttpResponse response) throws IOException {
        Optional<String> etag = header(response, HttpHeaders.ETAG);
        Optional<String> modified = header(response, HttpHeaders.LAST_MODIFIED);
        if (response.getCode() == HttpStatus.SC_NOT_MODIFIED) {
            return new Answer(Optional.empty(), etag, modified, Optional.empty());
        }
        if (response.getCode() != HttpStatus.SC_OK) {
            Optional<Duration> wait = header(response, HttpHeaders.RETRY_AFTER)
                    .flatMap(value -> RetryAfter.parse(value, clock.instant()));
            throw new FetchFailed(url + " answered " + response.getCode() + " " + response.getReasonPhrase(), wait);
        }
        return new Answer(
                Optional.of(body(url, response.getEntity())),
                etag,
                modified,
                header(response, HttpHeaders.CONTENT_TYPE));
    }

    private byte[] body(URI url, HttpEntity entity) throws IOException {
        if (entity == null) {
            return new byte[0];
        }
        if (entity.getContentLength() > settings.size()) {
            throw new TooLarge(url + " (" + entity.getContentLength() + " bytes)", settings.size());
        }
        return new BoundedInputStream(entity.getContent(), url.toString(), settings.size()).readAllBytes();
    }

    private static Optional<String> header(ClassicHttpResponse response, String name) {
        return Optional.ofNullable(response.getFirstHeader(name)).map(Header::getValue);
    }
}
