package wiredesk.runtime;

import java.net.URI;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.kafka.common.utils.Utils;

/** What the addresses of Kafka and of the registry look like. */
final class Addresses {

    /** mock is Confluent's own, for tests without a registry. */
    private static final Set<String> REGISTRY_SCHEMES = Set.of("http", "https", "mock");

    private Addresses() {}

    static boolean areServers(String list) {
        return all(list, server -> Utils.getHost(server) != null && Utils.getPort(server) != null);
    }

    static boolean areRegistries(String list) {
        return all(list, url -> {
            URI uri = URI.create(url);
            return uri.getScheme() != null && REGISTRY_SCHEMES.contains(uri.getScheme()) && uri.getAuthority() != null;
        });
    }

    private static boolean all(String list, Predicate<String> right) {
        return Arrays.stream(list.split(",", -1)).map(String::strip).allMatch(right);
    }
}
