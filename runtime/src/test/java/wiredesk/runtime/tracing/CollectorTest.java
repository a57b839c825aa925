package wiredesk.runtime.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CollectorTest {

    @ParameterizedTest
    @CsvSource({
        "http://localhost:4318, http://localhost:4318/v1/traces",
        "http://localhost:4318/, http://localhost:4318/v1/traces",
        "https://otlp.example/otlp, https://otlp.example/otlp/v1/traces",
        "https://otlp.example/otlp/v1/traces, https://otlp.example/otlp/v1/traces",
        "https://otlp.example/in?tenant=a, https://otlp.example/in?tenant=a"
    })
    void pathOfTracesIsAddedWhereItIsNotThere(String address, String endpoint) {
        Collector collector = Collector.at(URI.create(address), List.of(), 1);

        assertThat(collector.endpoint()).hasToString(endpoint);
    }

    @Test
    void valueOfAHeaderMayHoldEqualsSigns() {
        Collector collector =
                Collector.at(URI.create("http://c:4318"), List.of("Authorization=Basic dTpw==", "X-Scope = desk"), 1);

        assertThat(collector.headers()).isEqualTo(Map.of("Authorization", "Basic dTpw==", "X-Scope", "desk"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Authorization", "=key", "two words=a", "a=", "a=b\r\nc: d", "Host=elsewhere", "a=ä"})
    void whatNoRequestCanHaveIsNoHeader(String header) {
        assertThat(Collector.areHeaders(List.of("right=yes", header))).isFalse();
    }

    @Test
    void keysAreNotShown() {
        Collector collector = Collector.at(URI.create("https://c.example/otlp?token=secret"), List.of("k=secret"), 1);

        assertThat(collector.toString()).isEqualTo("https://c.example/otlp");
    }
}
