package wiredesk.ingest.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wiredesk.ingest.SharedData;

class CanonicalUrlTest {

    @ParameterizedTest
    @CsvSource({
        "HTTPS://News.Example:443/a/../b/%7Estory#top,      https://news.example/b/~story",
        "'  http://news.example  ',                         http://news.example/",
        "https://news.example/s?b=2&a=1,                    https://news.example/s?a=1&b=2",
        "https://news.example/s?utm_source=rss&id=7&fbclid=x, https://news.example/s?id=7",
        "https://news.example/s?utm_medium=feed,            https://news.example/s",
        "https://köln.example/nachricht,                    https://xn--kln-sna.example/nachricht",
    })
    void formsOfOneAddressAreOne(String address, String canonical) {
        assertThat(CanonicalUrl.of(address)).contains(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"urn:newsml:a:b:1", "ftp://a.example/b", "/story", "", "https://abc%FEdef.org/", "http:"})
    void whatIsNoWebAddressHasNone(String address) {
        assertThat(CanonicalUrl.of(address)).isEmpty();
    }

    @Test
    void addressBeyondAllBoundsHasNone() {
        assertThat(CanonicalUrl.of("https://news.example/" + "a/../".repeat(100_000)))
                .isEmpty();
    }

    /** Every pair of the shared data; some rows were torn at the wrong comma or kept their quotes when they were made. */
    @Test
    void pairsOfTheSharedDataComeOut() throws IOException {
        Path pairs = SharedData.require("data/ingest/urls-robots-sitemaps/url_normalization.jsonl");
        ObjectMapper json = new ObjectMapper();
        List<String> wrong = new ArrayList<>();
        List<String> lines = Files.readAllLines(pairs);
        for (String line : lines) {
            Pair pair = Pair.of(json.readTree(line));
            String is = CanonicalUrl.normalized(pair.url()).orElse("none");
            if (!is.equals(pair.normalized())) {
                wrong.add(pair.url() + " becomes " + is + ", expected " + pair.normalized());
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(lines).hasSize(112);
    }

    private record Pair(String url, String normalized) {

        static Pair of(JsonNode row) {
            String url = row.path("url").asText();
            String normalized = row.path("normalized").asText(null);
            int comma = url.indexOf(",http");
            if (normalized == null && comma >= 0) {
                return new Pair(url.substring(0, comma), url.substring(comma + 1));
            }
            boolean quoted = url.length() > 1 && url.startsWith("\"") && url.endsWith("\"");
            return new Pair(quoted ? url.substring(1, url.length() - 1).replace("\"\"", "\"") : url, normalized);
        }
    }
}
