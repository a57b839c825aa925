package wiredesk.ingest.remote.server;

import java.io.IOException;
import java.net.SocketAddress;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.util.Optional;
import org.apache.sshd.client.config.hosts.KnownHostEntry;
import org.apache.sshd.client.keyverifier.ServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntryResolver;

/** Decides whether an SFTP server is the one that it should be, and remembers why not. Nothing is ever learnt on the way. */
final class HostKeys implements ServerKeyVerifier {

    private static final String REVOKED = "revoked";
    private static final String AUTHORITY = "cert-authority";

    private final ServerSettings settings;
    private volatile Optional<String> refusal = Optional.empty();

    HostKeys(ServerSettings settings) {
        this.settings = settings;
    }

    /** What to tell the user; empty if no key was refused. */
    Optional<String> refusal() {
        return refusal;
    }

    @Override
    public boolean verifyServerKey(ClientSession session, SocketAddress address, PublicKey key) {
        String fingerprint = KeyUtils.getFingerPrint(key);
        try {
            if (settings.hostKeys().contains(fingerprint)
                    || settings.knownHosts().isPresent()
                            && isKnown(settings.knownHosts().get(), key)) {
                return true;
            }
            refuse("host key of " + settings.host() + " is " + fingerprint + " (" + KeyUtils.getKeyType(key)
                    + "), which is not the one that is known; if it is right, add it to known-hosts or host-key");
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            refuse("known hosts cannot be read: " + e.getMessage());
        }
        return false;
    }

    private boolean isKnown(Path file, PublicKey key) throws IOException, GeneralSecurityException {
        boolean known = false;
        for (KnownHostEntry entry : KnownHostEntry.readKnownHostEntries(file)) {
            if (AUTHORITY.equals(entry.getMarker()) || !entry.isHostMatch(settings.host(), settings.port())) {
                continue;
            }
            PublicKey expected = entry.getKeyEntry().resolvePublicKey(null, PublicKeyEntryResolver.IGNORING);
            if (expected != null && KeyUtils.compareKeys(expected, key)) {
                if (REVOKED.equals(entry.getMarker())) {
                    return false;
                }
                known = true;
            }
        }
        return known;
    }

    private void refuse(String reason) {
        refusal = Optional.of(reason);
    }
}
