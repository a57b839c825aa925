package wiredesk.ingest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;

/** Answers from a table instead of the network. */
public record FakeResolver(Table table) implements DnsResolver {

    @FunctionalInterface
    public interface Table {
        InetAddress[] of(String host) throws UnknownHostException;
    }

    /** Knows only literal addresses. */
    public static FakeResolver literal() {
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
