package wiredesk.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ArticleVersionTest {

    private static final Instant EARLIER = Instant.parse("2026-03-01T10:00:00Z");
    private static final Instant LATER = Instant.parse("2026-03-01T11:00:00Z");

    @Test
    void providersNumberCountsMoreThanTime() {
        ArticleVersion second = new ArticleVersion(2L, EARLIER, "a");

        assertThat(second).isGreaterThan(new ArticleVersion(1L, LATER, "b"));
    }

    @Test
    void numbersCompareAsNumbers() {
        ArticleVersion tenth = new ArticleVersion(10L, EARLIER, "a");

        assertThat(tenth).isGreaterThan(new ArticleVersion(9L, EARLIER, "a"));
    }

    @Test
    void versionWithoutNumberStandsBelowEveryNumber() {
        ArticleVersion unnumbered = new ArticleVersion(null, LATER, "a");

        assertThat(unnumbered).isLessThan(new ArticleVersion(Long.MIN_VALUE, EARLIER, "a"));
    }

    @Test
    void timeThenHashDecideAmongEqualNumbers() {
        ArticleVersion version = new ArticleVersion(1L, EARLIER, "b");

        assertThat(version)
                .isLessThan(new ArticleVersion(1L, LATER, "a"))
                .isGreaterThan(new ArticleVersion(1L, EARLIER, "a"));
    }

    @Property
    void orderIsTotal(
            @ForAll("versions") ArticleVersion a,
            @ForAll("versions") ArticleVersion b,
            @ForAll("versions") ArticleVersion c) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
            assertThat(a.compareTo(c)).isLessThanOrEqualTo(0);
        }
    }

    /** From few values, so that equal parts are common. */
    @Provide
    Arbitrary<ArticleVersion> versions() {
        Arbitrary<Long> numbers = Arbitraries.of(-1L, 0L, 1L, 10L).injectNull(0.3);
        Arbitrary<Instant> times = Arbitraries.of(EARLIER, LATER);
        Arbitrary<String> hashes = Arbitraries.of("0a", "0b", "ff");
        return Combinators.combine(numbers, times, hashes).as(ArticleVersion::new);
    }
}
