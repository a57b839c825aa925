package wiredesk.ingest.parse.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownSitesTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://srf.ch/a", "https://www.srf.ch/news/b", "https://NEWS.SRF.CH/c"})
    void hostStandsForThoseBelowIt(String url) {
        assertThat(KnownSites.headline(Optional.of(url))).contains("h1 .article-title__text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://coast.example/a",
                "https://notsrf.ch/a",
                "https://srf.ch.coast.example/a",
                "page.html",
                ":"
            })
    void othersSpeakForThemselves(String url) {
        assertThat(KnownSites.headline(Optional.of(url))).isEmpty();
    }

    @Test
    void pageWithoutAddressSpeaksForItself() {
        assertThat(KnownSites.headline(Optional.empty())).isEmpty();
    }

    @Test
    void whatIsKnownIsSelectors() {
        assertThat(KnownSites.headlines()).isNotEmpty().allSatisfy((host, selector) -> {
            assertThat(host).matches("[a-z0-9-]+(\\.[a-z0-9-]+)+");
            assertThat(PageRules.isSelector(selector)).isTrue();
        });
    }
}
