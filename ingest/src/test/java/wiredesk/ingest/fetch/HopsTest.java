package wiredesk.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HopsTest {

    private static final URI START = URI.create("https://news.example/a/feed?x=1");

    @ParameterizedTest
    @CsvSource({
        "/b,                            https://news.example/b",
        "b.xml,                         https://news.example/a/b.xml",
        "//other.example/f#top,         https://other.example/f",
        "'  https://other.example/a b', https://other.example/a%20b",
        "/nachrichten/köln,             https://news.example/nachrichten/k%C3%B6ln",
    })
    void locationStandsAgainstTheAddressBefore(String location, URI expected) throws Exception {
        Hops hops = new Hops(START, 5);

        hops.follow(302, location);

        assertThat(hops.here()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://news.example/feed",
                "file:///etc/passwd",
                "ftp://news.example/feed",
                "https://user:secret@news.example/feed",
                "https://user@news.example/feed",
                "https:///feed",
                "http://[broken",
                "mailto:desk@news.example",
            })
    void redirectElsewhereIsRefused(String location) throws Exception {
        Hops hops = new Hops(START, 5);

        assertThatThrownBy(() -> hops.follow(301, location))
                .isInstanceOf(Refused.class)
                .message()
                .doesNotContain("secret");
    }

    @Test
    void httpMayRedirectToHttps() throws Exception {
        Hops hops = new Hops(URI.create("http://news.example/feed"), 5);

        hops.follow(301, "https://news.example/feed");

        assertThat(hops.moved()).contains(URI.create("https://news.example/feed"));
    }

    @Test
    void onlyWhatComesBeforeATemporaryRedirectHasMovedForGood() throws Exception {
        Hops hops = new Hops(START, 5);

        hops.follow(308, "/new");
        hops.follow(302, "/today");
        hops.follow(301, "/later");

        assertThat(hops.moved()).contains(URI.create("https://news.example/new"));
        assertThat(hops.here()).isEqualTo(URI.create("https://news.example/later"));
    }

    @Test
    void redirectsAreCounted() throws Exception {
        Hops hops = new Hops(START, 1);
        hops.follow(302, "/1");

        assertThatThrownBy(() -> hops.follow(302, "/2"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("more than 1");
    }
}
