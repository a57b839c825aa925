package wiredesk.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import wiredesk.runtime.RuntimeSettings;
import wiredesk.runtime.config.InvalidSetting;
import wiredesk.runtime.config.Setting;
import wiredesk.runtime.config.Settings;
import wiredesk.schemas.Topic;

class SourcesTest {

    @Test
    void otherMachinesNeedAKey() {
        assertThatThrownBy(() -> service(Map.of("ingest.http.host", "0.0.0.0")))
                .isInstanceOf(InvalidSetting.class)
                .hasMessageContaining("ingest.http.host")
                .hasMessageContaining("ingest.http.keys");
        assertThatCode(() -> service(Map.of("ingest.http.host", "0.0.0.0", "ingest.http.keys", "agency:s3cret")))
                .doesNotThrowAnyException();
        assertThatCode(() -> service(Map.of("ingest.http.host", "0.0.0.0", "ingest.http.open", "true")))
                .doesNotThrowAnyException();
        assertThatCode(() -> service(Map.of("ingest.http.host", "0.0.0.0", "ingest.http.enabled", "false")))
                .doesNotThrowAnyException();
    }

    @Test
    void keyThatIsNoneIsNotRepeatedInTheMessage() {
        assertThatThrownBy(() -> service(Map.of("ingest.http.keys", "s3cret")))
                .isInstanceOf(InvalidSetting.class)
                .hasMessageContaining("name:key")
                .hasMessageNotContaining("s3cret");
    }

    @Test
    void sourceIsADropFolderOrAFeed() {
        assertThatThrownBy(() -> service(Map.of(
                        "ingest.sources.wire.path", "drop", "ingest.sources.wire.url", "https://news.example/feed")))
                .isInstanceOf(InvalidSetting.class)
                .hasMessageContaining("ingest.sources.wire");
        assertThatThrownBy(() -> service(Map.of("ingest.sources.wire.interval", "5s")))
                .isInstanceOf(InvalidSetting.class)
                .hasMessageContaining("neither");
    }

    @Test
    void feedAddressIsChecked() {
        assertThatThrownBy(() -> service(Map.of("ingest.sources.wire.url", "gopher://news.example/feed")))
                .isInstanceOf(InvalidSetting.class)
                .hasMessageContaining("gopher://news.example/feed");
    }

    @Test
    void passwordInAnAddressIsRefusedAndNotRepeated() {
        assertThatThrownBy(() -> service(Map.of("ingest.sources.wire.url", "ftp://desk:s3cret@files.example/out")))
                .isInstanceOf(InvalidSetting.class)
                .hasMessageContaining("ingest.sources.wire.password")
                .hasMessageNotContaining("s3cret");
    }

    @Test
    void sftpServerHasToBeKnown() {
        Map<String, String> given = Map.of(
                "ingest.sources.wire.url", "sftp://desk@files.example/out", "ingest.sources.wire.password", "s3cret");

        assertThatThrownBy(() -> service(given))
                .isInstanceOf(InvalidSetting.class)
                .hasMessageContaining("ingest.sources.wire.known-hosts")
                .hasMessageContaining("ssh-keyscan files.example")
                .hasMessageContaining("ingest.sources.wire.host-key");
    }

    @Test
    void ftpServerTakesAUserWithAPasswordOrNeither() {
        assertThatThrownBy(() -> service(Map.of("ingest.sources.wire.url", "ftp://desk@files.example/out")))
                .isInstanceOf(InvalidSetting.class)
                .hasMessageContaining("ingest.sources.wire.password");
        assertThatCode(() -> service(Map.of("ingest.sources.wire.url", "ftp://files.example/out")))
                .doesNotThrowAnyException();
    }

    @Test
    void feedHasNoUseForSettingsOfFileServers() {
        assertThatThrownBy(() -> service(Map.of(
                        "ingest.sources.wire.url", "https://news.example/feed", "ingest.sources.wire.after", "delete")))
                .isInstanceOf(InvalidSetting.class)
                .hasMessageContaining("ingest.sources.wire.after");
    }

    @Test
    void misspeltKeyGetsASuggestion() {
        assertThatThrownBy(() -> service(Map.of("ingest.http.prot", "8080")))
                .isInstanceOf(InvalidSetting.class)
                .hasMessageContaining("ingest.http.port");
    }

    @Test
    void serviceNamesTheTopicsItNeeds() {
        assertThat(service(Map.of()).topics())
                .extracting(Topic::name)
                .containsExactly(
                        "news.raw",
                        "news.dead-letters",
                        "news.ledger",
                        "news.ingest.state",
                        "news.ingest.seen",
                        "news.alerts");
    }

    private static IngestService service(Map<String, String> given) {
        List<Setting<?>> known = new ArrayList<>(RuntimeSettings.all());
        known.addAll(IngestSettings.all());
        return new IngestService(Settings.load(known, Optional.empty(), Map.of(), given), new SimpleMeterRegistry());
    }
}
