package wiredesk.enrich.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AbsencesTest {

    private final Set<String> there = new HashSet<>(Set.of("shadow.r1"));
    private final List<String> asked = new ArrayList<>();
    private Instant now = Instant.parse("2026-03-01T12:00:00Z");
    private final Absences absences = new Absences(
            topic -> {
                asked.add(topic);
                return there.contains(topic);
            },
            clock());

    @Test
    void topicThatIsGoneIsAskedForOnceInAMoment() {
        for (int record = 0; record < 1_000; record++) {
            assertThat(absences.test("shadow.r2")).isFalse();
        }
        assertThat(asked).hasSize(1);
        now = now.plus(Absences.MOMENT);

        assertThat(absences.test("shadow.r2")).isFalse();

        assertThat(asked).hasSize(2);
    }

    @Test
    void topicThatIsThereIsAskedForEachTime() {
        assertThat(absences.test("shadow.r1")).isTrue();
        there.clear();

        assertThat(absences.test("shadow.r1")).isFalse();
    }

    @Test
    void topicThatTheBrokersHearOfLateIsThereAfterAMoment() {
        absences.test("shadow.r2");
        there.add("shadow.r2");
        now = now.plus(Absences.MOMENT);

        assertThat(absences.test("shadow.r2")).isTrue();
        assertThat(absences.test("shadow.r2")).isTrue();
    }

    @Test
    void oneThatIsGoneSaysNothingOfAnother() {
        absences.test("shadow.r2");

        assertThat(absences.test("shadow.r1")).isTrue();
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }
}
