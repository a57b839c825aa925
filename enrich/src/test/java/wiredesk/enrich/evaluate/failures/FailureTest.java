package wiredesk.enrich.evaluate.failures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FailureTest {

    @Test
    void someOfEachKindAreSpreadOverAll() {
        List<Failure> failures = Stream.concat(
                        IntStream.range(0, 9).mapToObj(i -> failure(FailureKind.SPURIOUS, i)),
                        Stream.of(failure(FailureKind.MISSED, 9)))
                .toList();

        assertThat(Failure.spread(failures, 3)).extracting(Failure::document).containsExactly("9", "0", "3", "6");
        assertThat(Failure.spread(failures, 0)).isEmpty();
    }

    private static Failure failure(FailureKind kind, int document) {
        return new Failure(kind, "direct", String.valueOf(document), Optional.empty(), Optional.empty(), "");
    }
}
