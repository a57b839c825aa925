package wiredesk.ingest.remote.server;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NoRouteToHostException;
import java.security.NoSuchAlgorithmException;
import java.util.function.Predicate;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import wiredesk.ingest.fetch.AddressRules;
import wiredesk.ingest.fetch.GuardedResolver;

/** A server that can be connected to. A name is resolved once for each connection, and what is connected to is checked. */
public final class FileServer {

    private final ServerSettings settings;
    private final DnsResolver resolver;
    private final SSLContext tls;

    public FileServer(ServerSettings settings) {
        this(settings, SystemDefaultDnsResolver.INSTANCE, trustOfTheMachine());
    }

    /**
     * @param resolver how names become addresses, before the rules are applied
     * @param tls whom to trust
     */
    FileServer(ServerSettings settings, DnsResolver resolver, SSLContext tls) {
        Predicate<InetAddress> permitted = settings.allowPrivate() ? any -> true : AddressRules::isPublic;
        this.settings = settings;
        this.resolver = new GuardedResolver(resolver, permitted);
        this.tls = tls;
    }

    /** Where it is, without secrets. */
    public String address() {
        return settings.address();
    }

    /**
     * Connects and logs in.
     *
     * @throws IOException if the server is at an address that is refused, does not answer, is not the one that it should be,
     *     or does not let us in
     */
    public RemoteFolder connect() throws IOException {
        IOException last = null;
        for (InetAddress address : resolver.resolve(settings.host())) {
            try {
                return settings.isSftp() ? SftpFolder.open(settings, address) : FtpFolder.open(settings, address, tls);
            } catch (ConnectException | NoRouteToHostException unreachable) {
                last = unreachable;
            }
        }
        throw new IOException(settings.host() + " cannot be reached: " + last.getMessage(), last);
    }

    private static SSLContext trustOfTheMachine() {
        try {
            return SSLContext.getDefault();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has TLS", e);
        }
    }
}
