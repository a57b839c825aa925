package wiredesk.ingest.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.List;
import java.util.Optional;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.server.SshServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wiredesk.ingest.remote.server.FileServer;
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

    private String url() {
        return "sftp://localhost:" + server.getPort() + "/";
    }
}
