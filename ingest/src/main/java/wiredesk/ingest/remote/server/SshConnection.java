package wiredesk.ingest.remote.server;

import java.io.Closeable;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.List;
import java.util.Optional;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.auth.password.UserAuthPasswordFactory;
import org.apache.sshd.client.auth.pubkey.UserAuthPublicKeyFactory;
import org.apache.sshd.client.config.hosts.HostConfigEntryResolver;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.config.keys.FilePasswordProvider;
import org.apache.sshd.common.keyprovider.FileKeyPairProvider;
import org.apache.sshd.common.keyprovider.KeyIdentityProvider;
import org.apache.sshd.core.CoreModuleProperties;
import org.apache.sshd.sftp.SftpModuleProperties;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClientFactory;

/**
 * A connection by SSH, with a client of its own that ends with it. It knows nothing but its settings: no agent, no keys and
 * no configuration of the account that it runs under.
 */
final class SshConnection implements Closeable {

    private final SshClient client;
    private final SftpClient sftp;

    private SshConnection(SshClient client, SftpClient sftp) {
        this.client = client;
        this.sftp = sftp;
    }

    static SshConnection open(ServerSettings settings, InetAddress address) throws IOException {
        HostKeys hostKeys = new HostKeys(settings);
        SshClient client = client(settings, hostKeys);
        try {
            client.start();
            ClientSession session = client.connect(
                            settings.user(), new InetSocketAddress(address, settings.port()), null, null)
                    .verify(settings.timeout())
                    .getClientSession();
            identify(session, settings);
            session.auth().verify(settings.timeout());
            return new SshConnection(client, SftpClientFactory.instance().createSftpClient(session));
        } catch (IOException | RuntimeException e) {
            client.stop();
            throw explained(e, settings, hostKeys);
        }
    }

    SftpClient sftp() {
        return sftp;
    }

    @Override
    public void close() {
        client.stop();
    }

    private static SshClient client(ServerSettings settings, HostKeys hostKeys) {
        SshClient client = SshClient.setUpDefaultClient();
        client.setServerKeyVerifier(hostKeys);
        client.setHostConfigEntryResolver(HostConfigEntryResolver.EMPTY);
        client.setKeyIdentityProvider(KeyIdentityProvider.EMPTY_KEYS_PROVIDER);
        client.setUserAuthFactories(List.of(UserAuthPublicKeyFactory.INSTANCE, UserAuthPasswordFactory.INSTANCE));
        client.setAgentFactory(null);
        CoreModuleProperties.IO_CONNECT_TIMEOUT.set(client, settings.timeout());
        CoreModuleProperties.AUTH_TIMEOUT.set(client, settings.timeout());
        CoreModuleProperties.IDLE_TIMEOUT.set(client, settings.timeout().multipliedBy(2));
        CoreModuleProperties.NIO2_READ_TIMEOUT.set(client, settings.timeout().multipliedBy(2));
        SftpModuleProperties.SFTP_CHANNEL_OPEN_TIMEOUT.set(client, settings.timeout());
        return client;
    }

    private static void identify(ClientSession session, ServerSettings settings) throws IOException {
        Optional<Path> keyFile = settings.login().keyFile();
        Optional<String> password = settings.login().password();
        if (keyFile.isEmpty()) {
            password.ifPresent(session::addPasswordIdentity);
            return;
        }
        FileKeyPairProvider keys = new FileKeyPairProvider(keyFile.get());
        password.map(FilePasswordProvider::of).ifPresent(keys::setPasswordFinder);
        try {
            for (KeyPair key : keys.loadKeys(session)) {
                session.addPublicKeyIdentity(key);
            }
        } catch (RuntimeException e) {
            throw new IOException("key file " + keyFile.get() + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** What the library says of a refused key or login helps nobody. */
    private static IOException explained(Exception e, ServerSettings settings, HostKeys hostKeys) {
        if (hostKeys.refusal().isPresent()) {
            return new IOException(hostKeys.refusal().get(), e);
        }
        String reason = String.valueOf(e.getMessage());
        if (reason.contains("authentication methods")) {
            return new IOException("login of " + settings.user() + " refused by " + settings.host(), e);
        }
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConnectException unreachable) {
                return unreachable;
            }
        }
        return new IOException(settings.host() + ": " + reason, e);
    }
}
