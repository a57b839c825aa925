package wiredesk.ingest.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.ftpserver.FtpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wiredesk.ingest.remote.server.FileServer;
import wiredesk.ingest.remote.server.RemoteFolder;
import wiredesk.ingest.remote.server.ServerSettings;

class FtpTest extends RemoteContract {

    private FtpServer server;

    @BeforeEach
    void start() throws Exception {
        server = Servers.ftp(home);
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Override
    ServerSettings server(String password) {
        return Servers.settings("ftp://localhost:" + Servers.port(server) + "/", password, List.of());
    }

    @Test
    void namesThatLeadOutOfTheFolderAreLeftAlone() throws Exception {
        try (ScriptedFtp scripted = new ScriptedFtp("story.txt", "../../etc/passwd", "..", "a\\b.txt");
                RemoteFolder there = new FileServer(scripted.settings()).connect()) {
            List<RemoteFolder.Entry> entries = there.list("");

            assertThat(entries).extracting(RemoteFolder.Entry::name).containsExactly("story.txt");
        }
    }

    @Test
    void dataComeFromTheServerWhateverAddressItNames() throws Exception {
        try (ScriptedFtp scripted = new ScriptedFtp("story.txt");
                RemoteFolder there = new FileServer(scripted.settings()).connect()) {
            assertThat(there.list("")).hasSize(1);
        }
    }

    @Test
    void serverThatHangsUpInTheMiddleOfAFileIsLost() throws Exception {
        try (ScriptedFtp scripted = new ScriptedFtp("story.txt");
                RemoteFolder there = new FileServer(scripted.settings()).connect()) {
            assertThatThrownBy(() -> there.fetch("story.txt", new ByteArrayOutputStream()))
                    .isInstanceOf(IOException.class)
                    .isNotInstanceOf(RemoteFolder.Refused.class);
        }
    }
}
