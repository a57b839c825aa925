package wiredesk.ingest.fetch;

import com.google.common.base.Stopwatch;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Predicate;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/**
 * Fetches feeds and pages. Apache's client rather than the JDK's, because it connects to the very addresses that our
 * resolver has passed. It keeps no cookies, retries nothing by itself, follows no redirect and decompresses nothing: hops
 * and content encodings are ours, so that rules and bounds hold for each. Of https, certificates and names are verified.
 */
public final class WebClient implements AutoCloseable {

    /** Far more than are ever busy: a slow host must not keep connections from others. */
    private static final int CONNECTIONS = 1_000;

    private final CloseableHttpClient client;
    private final FetchSettings settings;
    private final HostTurns turns;
    private final Exchange exchange;
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
        this.turns = new HostTurns(settings.atOnce(), HostTurns.Passing.REAL);
        this.client = client(settings, new GuardedResolver(resolver, permitted));
        this.exchange = new Exchange(client, settings, deadlines, clock);
    }

    /**
     * Asks, follows where it is sent, and gives what it gets.
     *
     * @throws FetchFailed if the server answers anything but 200 or 304
     * @throws Refused if it, or where it redirects to, is no address that we ask
     * @throws InterruptedIOException if the thread is interrupted while it waits for its turn
     * @throws IOException if the server does not answer in time, or too much, or is at an address that is refused, or if
     *     permission is not given
     */
    public Answer fetch(Request wanted) throws IOException {
        Hops hops = new Hops(wanted.url(), settings.redirects());
        Stopwatch spent = Stopwatch.createUnstarted();
        while (true) {
            Optional<Answer> answer = hop(hops, wanted, spent);
            if (answer.isPresent()) {
                return answer.get();
            }
        }
    }

    @Override
    public void close() {
        deadlines.shutdownNow();
        client.close(CloseMode.GRACEFUL);
    }

    private Optional<Answer> hop(Hops hops, Request wanted, Stopwatch spent) throws IOException {
        URI url = hops.here();
        Duration wish = wanted.permission().check(url);
        Duration pause = wish.compareTo(settings.pause()) > 0 ? wish : settings.pause();
        try (HostTurns.Turn turn = turns.take(url.getHost().toLowerCase(Locale.ROOT), pause)) {
            return exchange.at(hops, wanted, spent);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted before " + url + " was asked");
        }
    }

    private static CloseableHttpClient client(FetchSettings settings, DnsResolver resolver) {
        Timeout patience = Timeout.of(settings.timeout());
        return HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(resolver)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(patience)
                                .setSocketTimeout(patience)
                                .build())
                        .setMaxConnPerRoute(settings.atOnce())
                        .setMaxConnTotal(CONNECTIONS)
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(patience)
                        .setConnectionRequestTimeout(patience)
                        .build())
                .setUserAgent(settings.userAgent())
                .evictIdleConnections(TimeValue.ofMinutes(1))
                .disableRedirectHandling()
                .disableContentCompression()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .build();
    }
}
