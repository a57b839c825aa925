package wiredesk.runtime.http;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javalin.Javalin;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import wiredesk.runtime.config.InvalidSetting;

class ListeningTest {

    private final Javalin server = Javalin.create(config -> config.startup.showJavalinBanner = false);

    @Test
    void portThatIsTakenIsAWrongSetting() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String port = Integer.toString(other.getLocalPort());
            assertThatThrownBy(() -> Listening.start(server, "127.0.0.1", other.getLocalPort(), "a.port"))
                    .isInstanceOf(InvalidSetting.class)
                    .hasMessageContaining("setting a.port is '" + port + "'")
                    .hasMessageContaining("expected a port that is free on 127.0.0.1")
                    .hasMessageContaining("in use");
        }
    }
}
