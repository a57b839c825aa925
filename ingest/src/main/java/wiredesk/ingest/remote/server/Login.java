package wiredesk.ingest.remote.server;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Who we are. Its text does not show the password.
 *
 * @param user empty for an anonymous FTP login
 * @param password of the user or, with a key file, of the key
 * @param keyFile private key, in any format that OpenSSH reads
 */
public record Login(Optional<String> user, Optional<String> password, Optional<Path> keyFile) {

    @Override
    public String toString() {
        return "Login[" + user.orElse("anonymous") + "]";
    }
}
