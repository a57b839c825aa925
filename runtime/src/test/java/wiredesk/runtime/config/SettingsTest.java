package wiredesk.runtime.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

    private enum Colour {
        DARK_RED,
        BLUE
    }

    private static final Setting<Integer> PORT = Setting.port("ingest.http.port", 8080, "Port.");
    private static final Setting<Duration> PAUSE = Setting.duration("ingest.pause", Duration.ofSeconds(30), "Pause.");
    private static final Setting<List<String>> FEEDS = Setting.list("ingest.feeds", List.of(), "Feeds.");
    private static final Setting<List<String>> KEYS = Setting.secrets("ingest.http.api-keys", "Keys.");
    private static final Setting<Path> DROP = Setting.path("ingest.drop.dir", "Folder.");
    private static final Setting<Colour> COLOUR = Setting.choice("desk.colour", Colour.BLUE, "Colour.");
    private static final Setting<String> SOURCE_URL = Setting.text("ingest.sources.*.url", "Address of a source.");
    private static final List<Setting<?>> KNOWN = List.of(PORT, PAUSE, FEEDS, KEYS, DROP, COLOUR, SOURCE_URL);

    @TempDir
    Path folder;

    @Test
    void fallbackHoldsWhereNobodyGivesAValue() {
        Settings settings = load(Map.of(), Map.of());

        assertThat(settings.get(PORT)).isEqualTo(8080);
        assertThat(settings.isGiven(PORT)).isFalse();
    }

    @Test
    void environmentIsStrongerThanFileAndCommandLineStrongest() throws IOException {
        Path file = file("wiredesk.properties", "ingest.http.port=1\ningest.pause=1s\ningest.feeds=a\n");

        Settings settings = Settings.load(
                KNOWN,
                Optional.of(file),
                Map.of("WIREDESK_INGEST_HTTP_PORT", "2", "WIREDESK_INGEST_PAUSE", "2s"),
                Map.of("ingest.http.port", "3"));

        assertThat(settings.get(PORT)).isEqualTo(3);
        assertThat(settings.get(PAUSE)).isEqualTo(Duration.ofSeconds(2));
        assertThat(settings.get(FEEDS)).containsExactly("a");
    }

    @Test
    void yamlSaysTheSameAsProperties() throws IOException {
        Path file = file("wiredesk.yaml", """
                ingest:
                  http: {port: 9000}
                  pause: 5m
                  feeds:
                    - "https://a.example/x,y"
                    - https://b.example/
                kafka:
                  bootstrap.servers: broker:9092
                """);

        Settings settings = Settings.load(KNOWN, Optional.of(file), Map.of(), Map.of());

        assertThat(settings.get(PORT)).isEqualTo(9000);
        assertThat(settings.get(PAUSE)).isEqualTo(Duration.ofMinutes(5));
        assertThat(settings.get(FEEDS)).containsExactly("https://a.example/x,y", "https://b.example/");
        assertThat(settings.under("kafka.")).containsEntry("bootstrap.servers", "broker:9092");
    }

    @Test
    void unknownKeyIsRefusedWithTheNearestKnownOne() {
        InvalidSetting refused = refusal(Map.of(), Map.of("ingest.http.prot", "1"));

        assertThat(refused)
                .hasMessage("unknown setting ingest.http.prot (on the command line): did you mean ingest.http.port?");
        assertThat(refused.problems()).singleElement().extracting("key").isEqualTo("ingest.http.prot");
    }

    @Test
    void unknownKeyOfAClientIsRefusedWithTheNearestKnownOne() {
        InvalidSetting refused = refusal(Map.of(), Map.of("kafka.bootstrap.server", "x:1"));

        assertThat(refused).hasMessageContaining("did you mean kafka.bootstrap.servers?");
    }

    @Test
    void unknownVariableIsRefusedWithTheNearestKnownOne() {
        InvalidSetting refused = refusal(Map.of("WIREDESK_KAFKA_BOOTSTRAP_SERVER", "x:1"), Map.of());

        assertThat(refused)
                .hasMessageContaining("WIREDESK_KAFKA_BOOTSTRAP_SERVER is no setting")
                .hasMessageContaining("did you mean WIREDESK_KAFKA_BOOTSTRAP_SERVERS?");
    }

    @Test
    void wrongValueIsRefusedWithKeyValuePlaceAndWhatWasExpected() throws IOException {
        Path file = file("wiredesk.properties", "# ports\ningest.http.port=eighty\n");

        assertThatThrownBy(() -> Settings.load(KNOWN, Optional.of(file), Map.of(), Map.of()))
                .hasMessage("setting ingest.http.port is 'eighty' (in " + file
                        + " line 2): expected a port from 0 to 65535");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        InvalidSetting refused = refusal(
                Map.of("WIREDESK_INGEST_PAUSE", "soon"),
                Map.of("ingest.http.port", "70000", "desk.colour", "green", "kafka.linger.ms", "few"));

        assertThat(refused.problems())
                .extracting("key")
                .containsExactlyInAnyOrder("desk.colour", "ingest.http.port", "ingest.pause", "kafka.linger.ms");
        assertThat(refused).hasMessageContaining("expected one of dark-red, blue");
    }

    @Test
    void missingValueIsSaidWithEveryWayToGiveIt() {
        Settings settings = load(Map.of(), Map.of());

        assertThatThrownBy(() -> settings.get(DROP))
                .isInstanceOf(InvalidSetting.class)
                .hasMessageContaining("ingest.drop.dir is missing")
                .hasMessageContaining("WIREDESK_INGEST_DROP_DIR");
        assertThat(settings.find(DROP)).isEmpty();
    }

    @Test
    void unreadableFileIsRefused() {
        Path missing = folder.resolve("nowhere.properties");

        assertThatThrownBy(() -> Settings.load(KNOWN, Optional.of(missing), Map.of(), Map.of()))
                .isInstanceOf(InvalidSetting.class)
                .hasMessageContaining(missing.toString());
    }

    @Test
    void brokenYamlIsRefused() throws IOException {
        Path file = file("wiredesk.yaml", "ingest: [unclosed\n");

        assertThatThrownBy(() -> Settings.load(KNOWN, Optional.of(file), Map.of(), Map.of()))
                .isInstanceOf(InvalidSetting.class)
                .hasMessageContaining("YAML");
    }

    @Test
    void referenceStandsForAnotherSettingsValue() {
        Settings settings = load(Map.of(), Map.of("ingest.drop.dir", "/data/${ingest.pause}", "ingest.pause", "9s"));

        assertThat(settings.get(DROP)).isEqualTo(Path.of("/data/9s"));
    }

    @Test
    void referenceToNothingIsRefused() {
        InvalidSetting refused = refusal(Map.of(), Map.of("ingest.drop.dir", "/data/${nowhere}"));

        assertThat(refused).hasMessageContaining("ingest.drop.dir").hasMessageContaining("${nowhere}");
    }

    @Test
    void clientsGetTheirValuesUnchanged() {
        String jaas = "org.example.Login required password=\"${vault:kafka:pw}\";";

        Settings settings = load(Map.of("WIREDESK_KAFKA_SASL_JAAS_CONFIG", jaas), Map.of());

        assertThat(settings.under("kafka.")).containsEntry("sasl.jaas.config", jaas);
    }

    @Test
    void secretsAreMaskedWhereverSettingsAreShown() {
        Map<String, String> secrets = Map.of(
                "kafka.sasl.jaas.config", "hush",
                "kafka.ssl.key.password", "hush",
                "kafka.plugin.my.token", "hush",
                "schema.registry.basic.auth.user.info", "me:hush",
                "schema.registry.bearer.auth.token", "hush",
                "schema.registry.ssl.keystore.password", "hush",
                "schema.registry.url", "https://me:hush@registry.example",
                "ingest.http.api-keys", "hush,hush2");

        Settings settings = load(Map.of(), secrets);

        assertThat(settings.toString()).doesNotContain("hush").contains("@registry.example");
        assertThat(settings.get(KEYS)).containsExactly("hush", "hush2");
    }

    @Test
    void wrongSecretIsNotPrinted() {
        Setting<String> secret = Setting.secret("desk.token", "Token.").where(text -> text.length() > 9, "10 letters");

        assertThatThrownBy(
                        () -> Settings.load(List.of(secret), Optional.empty(), Map.of(), Map.of("desk.token", "hush")))
                .hasMessageContaining("expected 10 letters")
                .hasMessageNotContaining("hush");
    }

    @Test
    void nameInAPatternIsTheUsers() {
        Settings settings = load(
                Map.of("WIREDESK_INGEST_SOURCES_CITY_DESK_URL", "https://b.example"),
                Map.of("ingest.sources.afx.url", "https://a.example"));

        assertThat(settings.names(SOURCE_URL)).containsExactly("afx", "city-desk");
        assertThat(settings.get(SOURCE_URL.named("city-desk"))).isEqualTo("https://b.example");
    }

    @Test
    void emptyVariablesAndThoseOfOrchestratorsAreNoSettings() {
        Settings settings = load(
                Map.of(
                        "WIREDESK_INGEST_HTTP_PORT", "",
                        "WIREDESK_CONFIG", "wiredesk.yaml",
                        "WIREDESK_INGEST_SERVICE_HOST", "10.0.0.1",
                        "WIREDESK_INGEST_PORT", "tcp://10.0.0.1:80",
                        "WIREDESK_INGEST_PORT_80_TCP_ADDR", "10.0.0.1"),
                Map.of());

        assertThat(settings.given()).isEmpty();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static Settings load(Map<String, String> environment, Map<String, String> commandLine) {
        return Settings.load(KNOWN, Optional.empty(), environment, commandLine);
    }

    private static InvalidSetting refusal(Map<String, String> environment, Map<String, String> commandLine) {
        return catchThrowableOfType(InvalidSetting.class, () -> load(environment, commandLine));
    }
}
