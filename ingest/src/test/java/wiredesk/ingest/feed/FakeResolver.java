package wiredesk.ingest.feed;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;

/** Answers from a table instead of the network. */
record FakeResolver(Table table) implements DnsResolver {

    @FunctionalInterface
    interface Table {
        InetAddress[] of(String host) throws UnknownHostException;
    }

    /** Knows only literal addresses. */
    static FakeResolver literal() {
        return new FakeResolver(host -> {
            if (!host.matches("[0-9.:\\[\\]]+")) {
                throw new UnknownHostException(host);
            }
            return InetAddress.getAllByName(host);
        });
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        return table.of(host);
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
