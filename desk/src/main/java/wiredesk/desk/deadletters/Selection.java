package wiredesk.desk.deadletters;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which dead letters somebody means. What is empty leaves out none.
 *
 * @param stage of this stage alone
 * @param exception of this exception alone, be it the full name of its class or the last part of that
 * @param source of this source alone
 * @param topic read from this topic alone
 * @param since written at this instant or later
 * @param until written before this instant
 * @param places these alone, whatever has become of them
 * @param states of those without places, these alone
 */
public record Selection(
        Optional<String> stage,
        Optional<String> exception,
        Optional<String> source,
        Optional<String> topic,
        Optional<Instant> since,
        Optional<Instant> until,
        List<Place> places,
        Set<State> states) {

    public Selection {
        if (since.isPresent() && until.isPresent() && !since.get().isBefore(until.get())) {
            throw new IllegalArgumentException("the span from " + since.get() + " to " + until.get() + " is empty");
        }
        places = List.copyOf(places);
        states = Set.copyOf(states);
    }

    /** Whether it leaves out anything but what has ended already. */
    public boolean isNarrow() {
        return !places.isEmpty()
                || List.of(stage, exception, source, topic, since, until).stream()
                        .anyMatch(Optional::isPresent);
    }

    boolean holds(Letter letter) {
        Account account = letter.account();
        return (!places.isEmpty() || states.contains(letter.state()))
                && is(stage, known(account.stage()))
                && (exception.isEmpty()
                        || known(account.exception()).filter(this::isMeant).isPresent())
                && is(source, Optional.of(letter.source()))
                && is(topic, account.topic());
    }

    /** What a letter does not say can be meant, too: by the word that its group has for it. */
    private static Optional<String> known(Optional<String> said) {
        return said.or(() -> Optional.of(Sources.UNKNOWN));
    }

    private boolean isMeant(String thrown) {
        return thrown.equals(exception.get()) || thrown.endsWith("." + exception.get());
    }

    private static boolean is(Optional<String> wanted, Optional<String> given) {
        return wanted.isEmpty() || wanted.equals(given);
    }
}
