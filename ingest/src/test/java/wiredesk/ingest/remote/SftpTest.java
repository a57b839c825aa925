package wiredesk.ingest.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.util.List;
import java.util.Optional;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyEncryptionContext;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.apache.sshd.server.SshServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wiredesk.ingest.remote.server.FileServer;
import wiredesk.ingest.remote.server.Login;
import wiredesk.ingest.remote.server.RemoteFolder;
import wiredesk.ingest.remote.server.ServerSettings;

class SftpTest extends RemoteContract {

    private KeyPair hostKey;
    private SshServer server;

    @BeforeEach
    void start() throws Exception {
        hostKey = KeyUtils.generateKeyPair("ecdsa-sha2-nistp256", 256);
        server = Servers.sftp(home, hostKey);
    }

    @AfterEach
    void stop() throws IOException {
        server.stop(true);
    }

    @Override
    ServerSettings server(String password) {
        return Servers.settings(url(), password, List.of(Servers.fingerprint(hostKey)));
    }

    @Test
    void unknownHostKeyIsRefusedAndNamed() throws Exception {
        KeyPair other = KeyUtils.generateKeyPair("ecdsa-sha2-nistp256", 256);
        ServerSettings settings = Servers.settings(url(), Servers.PASSWORD, List.of(Servers.fingerprint(other)));

        assertThatThrownBy(() -> new FileServer(settings).connect())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("host key of localhost is " + Servers.fingerprint(hostKey));
    }

    @Test
    void hostKeyInKnownHostsIsAccepted(@TempDir Path folder) throws Exception {
        Path known = folder.resolve("known_hosts");
        Files.writeString(
                known, "[localhost]:" + server.getPort() + " " + PublicKeyEntry.toString(hostKey.getPublic()) + "\n");
        ServerSettings open = server(Servers.PASSWORD);
        ServerSettings settings =
                new ServerSettings(open.url(), open.login(), Optional.of(known), List.of(), open.timeout(), true);
        Files.writeString(home.resolve("story.txt"), "A story.");

        try (RemoteFolder there = new FileServer(settings).connect()) {
            assertThat(there.list("")).extracting(RemoteFolder.Entry::name).containsExactly("story.txt");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ssh-ed25519", "ecdsa-sha2-nistp256", "rsa-sha2-512"})
    void keyFileOpensTheDoorWithItsPassphrase(String type, @TempDir Path folder) throws Exception {
        KeyPair key = KeyUtils.generateKeyPair(
                type.startsWith("rsa") ? "ssh-rsa" : type, type.startsWith("rsa") ? 2048 : 256);
        Path file = folder.resolve("key");
        OpenSSHKeyEncryptionContext locked = new OpenSSHKeyEncryptionContext();
        locked.setPassword("open sesame");
        locked.setCipherType("256");
        try (OutputStream out = Files.newOutputStream(file)) {
            OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(key, "desk", locked, out);
        }
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        server.setPasswordAuthenticator(null);
        server.setPublickeyAuthenticator((user, given, session) -> KeyUtils.compareKeys(given, key.getPublic()));
        Files.writeString(home.resolve("story.txt"), "A story.");

        try (RemoteFolder there = new FileServer(with(file, "open sesame")).connect()) {
            assertThat(there.list("")).extracting(RemoteFolder.Entry::name).containsExactly("story.txt");
        }
        assertThatThrownBy(() -> new FileServer(with(file, "open, please")).connect())
                .isInstanceOf(IOException.class)
                .hasMessageNotContaining("open, please");
    }

    @Test
    void serverThatHasAnEd25519KeyAloneIsKnown(@TempDir Path other) throws Exception {
        KeyPair modern = KeyUtils.generateKeyPair("ssh-ed25519", 256);
        SshServer second = Servers.sftp(other, modern);
        String url = "sftp://localhost:" + second.getPort() + "/";
        Files.writeString(other.resolve("story.txt"), "A story.");

        try (RemoteFolder there = new FileServer(
                        Servers.settings(url, Servers.PASSWORD, List.of(Servers.fingerprint(modern))))
                .connect()) {
            assertThat(there.list("")).extracting(RemoteFolder.Entry::name).containsExactly("story.txt");
        } finally {
            second.stop(true);
        }
    }

    private ServerSettings with(Path keyFile, String passphrase) {
        ServerSettings open = server(Servers.PASSWORD);
        return new ServerSettings(
                open.url(),
                new Login(Optional.of(Servers.USER), Optional.of(passphrase), Optional.of(keyFile)),
                open.knownHosts(),
                open.hostKeys(),
                open.timeout(),
                true);
    }

    private String url() {
        return "sftp://localhost:" + server.getPort() + "/";
    }
}
