package wiredesk.ingest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.function.Predicate;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves names for a client and leaves out addresses that are not permitted. The client connects to what comes out
 * here and asks anew for every hop, so neither a redirect nor a name that changes its answer gets past; literal addresses
 * come through here too.
 */
public final class GuardedResolver implements DnsResolver {

    private final DnsResolver resolver;
    private final Predicate<InetAddress> permitted;

    /** @param permitted which addresses may be connected to */
    public GuardedResolver(DnsResolver resolver, Predicate<InetAddress> permitted) {
        this.resolver = resolver;
        this.permitted = permitted;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] all = resolver.resolve(host);
        InetAddress[] open = Arrays.stream(all).filter(permitted).toArray(InetAddress[]::new);
        if (open.length == 0) {
            throw new UnknownHostException(
                    host + " is not a public address; ingest.feeds.allow-private=true allows it");
        }
        return open;
    }

    @Override
    public String resolveCanonicalHostname(String host) throws UnknownHostException {
        return host;
    }
}
