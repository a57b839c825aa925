package wiredesk.runtime.http;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Which addresses nobody but this machine can reach. */
public final class Loopback {

    private Loopback() {}

    /** @param host name or address to listen at; one that is not known is none of these */
    public static boolean is(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
