package wiredesk.desk.deadletters;

import java.time.Instant;

/**
 * Dead letters of one stage, exception and source that have come to the same.
 *
 * @param stage who gave up, or a word for nobody knows
 * @param exception full name of its class, likewise
 * @param source source, likewise
 * @param state what has become of them
 * @param count how many
 * @param first when the oldest was written
 * @param last when the youngest was
 * @param example the youngest
 */
public record Group(
        String stage,
        String exception,
        String source,
        State state,
        long count,
        Instant first,
        Instant last,
        Place example) {

    static Group of(Letter letter) {
        return new Group(
                letter.account().stage().orElse(Sources.UNKNOWN),
                letter.account().exception().orElse(Sources.UNKNOWN),
                letter.source(),
                letter.state(),
                1,
                letter.time(),
                letter.time(),
                letter.place());
    }

    /** Both together. */
    Group and(Group other) {
        boolean younger = other.last.isAfter(last);
        return new Group(
                stage,
                exception,
                source,
                state,
                count + other.count,
                other.first.isBefore(first) ? other.first : first,
                younger ? other.last : last,
                younger ? other.example : example);
    }

    /** What those of a group have in common. */
    Object likeness() {
        return new Likeness(stage, exception, source, state);
    }

    private record Likeness(String stage, String exception, String source, State state) {}
}
