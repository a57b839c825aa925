package wiredesk.desk.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import wiredesk.schemas.OffsetRange;

class RangesTest {

    private static final List<OffsetRange> HELD = List.of(new OffsetRange(0, 10L, 20L), new OffsetRange(1, 0L, 5L));

    @Test
    void aWantedStretchIsNarrowedToWhatIsHeld() {
        assertThat(Ranges.common(HELD, new OffsetRange(0, 0L, 15L))).containsExactly(new OffsetRange(0, 10L, 15L));
    }

    @Test
    void nothingIsLeftWhereNothingIsHeld() {
        assertThat(Ranges.common(HELD, new OffsetRange(1, 5L, 9L))).isEmpty();
        assertThat(Ranges.common(HELD, new OffsetRange(2, 0L, 9L))).isEmpty();
    }
}
