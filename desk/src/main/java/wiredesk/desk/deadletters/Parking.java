package wiredesk.desk.deadletters;

import java.util.function.Function;

/**
 * Puts aside what is open.
 *
 * @param reason why, in words
 */
public record Parking(String reason) implements Function<Letter, Fate> {

    @Override
    public Fate apply(Letter letter) {
        return letter.state() == State.OPEN ? new Fate.Parked(reason) : new Fate.Stays(WayBack.ended(letter));
    }
}
