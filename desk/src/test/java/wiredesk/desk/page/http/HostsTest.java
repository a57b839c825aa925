package wiredesk.desk.page.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostsTest {

    @ParameterizedTest
    @CsvSource({
        "localhost:8088, true",
        "127.0.0.1, true",
        "[::1]:8088, true",
        "Desk.Example.org, true",
        "desk.example.org.evil.example, false",
        "evil.example:8088, false",
    })
    void pageIsCalledByItsNamesAlone(String host, boolean known) {
        assertThat(new Hosts(false, List.of("desk.example.org")).knows(host)).isEqualTo(known);
    }

    @Test
    void everyNameWillDoWhereThePageIsOpen() {
        assertThat(new Hosts(true, List.of()).knows("any.example")).isTrue();
    }
}
