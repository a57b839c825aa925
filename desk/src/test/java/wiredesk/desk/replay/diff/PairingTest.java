package wiredesk.desk.replay.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import wiredesk.desk.replay.diff.Pairing.Pair;
import wiredesk.schemas.Span;

class PairingTest {

    @Test
    void thoseThatShareMostFindEachOther() {
        Pairing<List<Span>> pairing = paired(List.of(at(0, 50), at(50, 100)), List.of(at(45, 100)));

        assertThat(pairing.pairs()).containsExactly(new Pair<>(at(50, 100), at(45, 100)));
        assertThat(pairing.gone()).containsExactly(at(0, 50));
        assertThat(pairing.fresh()).isEmpty();
    }

    @Test
    void touchingIsNotSharing() {
        Pairing<List<Span>> pairing = paired(List.of(at(0, 10)), List.of(at(10, 20)));

        assertThat(pairing.pairs()).isEmpty();
    }

    @Test
    void oneStretchOfSeveralIsEnough() {
        List<Span> broken = List.of(span(0, 10), span(30, 40));

        Pairing<List<Span>> pairing = paired(List.of(broken), List.of(at(32, 50)));

        assertThat(pairing.pairs()).containsExactly(new Pair<>(broken, at(32, 50)));
    }

    @Test
    void everyOneOfManyFindsItsOwn() {
        List<List<Span>> gone = new ArrayList<>();
        List<List<Span>> fresh = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            gone.add(at(10 * i, 10 * i + 5));
            fresh.add(0, at(10 * i + 1, 10 * i + 9));
        }

        Pairing<List<Span>> pairing = paired(gone, fresh);

        assertThat(pairing.pairs()).hasSize(100_000);
    }

    private static Pairing<List<Span>> paired(List<List<Span>> gone, List<List<Span>> fresh) {
        return Pairing.of(gone, fresh, spans -> spans);
    }

    private static List<Span> at(int start, int end) {
        return List.of(span(start, end));
    }

    private static Span span(int start, int end) {
        return new Span(start, end, "");
    }
}
