package wiredesk.ingest.remote.server;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * One folder on one server.
 *
 * @param url ftp, ftps (explicit TLS, RFC 4217) or sftp; {@code /~/} before a path means the folder that a login leads to
 * @param knownHosts file with the host keys of SFTP servers, as OpenSSH keeps them
 * @param hostKeys fingerprints of host keys to accept instead, {@code SHA256:…}
 * @param timeout for connecting, and for every answer
 * @param allowPrivate whether it may be at a private, loopback or link-local address
 */
public record ServerSettings(
        URI url,
        Login login,
        Optional<Path> knownHosts,
        List<String> hostKeys,
        Duration timeout,
        boolean allowPrivate) {

    public static final List<String> SCHEMES = List.of("ftp", "ftps", "sftp");

    private static final String HOME = "/~/";

    public ServerSettings {
        hostKeys = List.copyOf(hostKeys);
        if (!SCHEMES.contains(url.getScheme()) || url.getHost() == null || timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("server is " + url.getScheme() + "://" + url.getHost() + ", timeout "
                    + timeout + "; expected an ftp, ftps or sftp address and a timeout above zero");
        }
    }

    /** Where it is, without a user. */
    public String address() {
        String port = url.getPort() < 0 ? "" : ":" + url.getPort();
        return url.getScheme() + "://" + url.getHost() + port + (url.getRawPath() == null ? "" : url.getRawPath());
    }

    boolean isSftp() {
        return url.getScheme().equals("sftp");
    }

    boolean isTls() {
        return url.getScheme().equals("ftps");
    }

    String host() {
        String host = url.getHost();
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    int port() {
        return url.getPort() > 0 ? url.getPort() : isSftp() ? 22 : 21;
    }

    String user() {
        return login.user().orElse("anonymous");
    }

    /** The folder as the server names it, without a slash at its end; empty for the one that the login leads to. */
    String folder() {
        String path = url.getPath() == null ? "" : url.getPath();
        String from =
                path.equals("/~") || path.startsWith(HOME) ? path.substring(2).replaceFirst("^/", "") : path;
        return from.endsWith("/") && from.length() > 1 ? from.substring(0, from.length() - 1) : from;
    }

    /** A path below the folder as the server names it. */
    String absolute(String path) {
        String folder = folder();
        if (path.isEmpty()) {
            return folder.isEmpty() ? "." : folder;
        }
        return folder.isEmpty() || folder.equals("/") ? folder + path : folder + "/" + path;
    }
}
