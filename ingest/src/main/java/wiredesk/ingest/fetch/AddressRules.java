package wiredesk.ingest.fetch;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Which addresses are public. What is not globally reachable by IANA's special-purpose registries is refused: loopback,
 * private, shared (RFC 6598), link-local, unique local, multicast, reserved, and IPv6 addresses that carry such an IPv4
 * address in them.
 */
public final class AddressRules {

    private AddressRules() {}

    public static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        if (address instanceof Inet4Address four) {
            return isPublic4(four.getAddress());
        }
        return address instanceof Inet6Address six && isPublic6(six.getAddress());
    }

    private static boolean isPublic4(byte[] a) {
        int first = a[0] & 0xFF;
        int second = a[1] & 0xFF;
        boolean thisNetwork = first == 0;
        boolean shared = first == 100 && second >= 64 && second < 128;
        boolean protocols = first == 192 && second == 0 && a[2] == 0;
        boolean benchmarks = first == 198 && (second == 18 || second == 19);
        boolean reserved = first >= 240;
        return !thisNetwork && !shared && !protocols && !benchmarks && !reserved;
    }

    private static boolean isPublic6(byte[] a) {
        boolean uniqueLocal = (a[0] & 0xFE) == 0xFC;
        boolean teredo = starts(a, 0x20, 0x01, 0x00, 0x00);
        boolean sixToFour = starts(a, 0x20, 0x02);
        boolean nat64 = starts(a, 0x00, 0x64, 0xFF, 0x9B);
        boolean ipv4Compatible = starts(a, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        if (uniqueLocal || teredo) {
            return false;
        }
        if (sixToFour) {
            return isPublic(embedded(a, 2));
        }
        return !nat64 && !ipv4Compatible || isPublic(embedded(a, 12));
    }

    private static InetAddress embedded(byte[] six, int from) {
        try {
            return InetAddress.getByAddress(Arrays.copyOfRange(six, from, from + 4));
        } catch (UnknownHostException e) {
            throw new IllegalStateException("four bytes are an address", e);
        }
    }

    private static boolean starts(byte[] address, int... prefix) {
        for (int i = 0; i < prefix.length; i++) {
            if ((address[i] & 0xFF) != prefix[i]) {
                return false;
            }
        }
        return true;
    }
}
