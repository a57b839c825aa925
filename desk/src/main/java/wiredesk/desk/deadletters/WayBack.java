package wiredesk.desk.deadletters;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import wiredesk.schemas.Topic;
import wiredesk.schemas.Topic.Cleanup;
import wiredesk.schemas.Topics;

/**
 * Whether a dead letter can go back to where it came from. Into a topic that holds the latest of each key it cannot: it
 * could take the place of something newer, for all who read there.
 */
public final class WayBack implements Function<Letter, Fate> {

    private final Topics topics;
    private final ToIntFunction<String> partitions;
    private final int maxAttempts;
    private final Map<String, Integer> asked = new HashMap<>();

    /**
     * @param partitions how many a topic has, 0 if there is no such topic; asked once for each
     * @param maxAttempts what was tried so often is parked
     */
    public WayBack(Topics topics, ToIntFunction<String> partitions, int maxAttempts) {
        if (maxAttempts < 1) {
            throw new IllegalArgumentException("the number of attempts is " + maxAttempts + ", expected 1 or more");
        }
        this.topics = topics;
        this.partitions = partitions;
        this.maxAttempts = maxAttempts;
    }

    @Override
    public Fate apply(Letter letter) {
        if (letter.state() != State.OPEN) {
            return new Fate.Stays(ended(letter));
        }
        Account account = letter.account();
        if (account.topic().isEmpty()) {
            return new Fate.Stays("it never was in a topic but came from "
                    + account.origin().orElse("nobody knows where")
                    + "; get its bytes with: wiredesk dead-letters export DIR "
                    + letter.place());
        }
        String topic = account.topic().get();
        if (!isOpenTo(topic)) {
            return new Fate.Stays(topic + " keeps what is true now, which an old record must not replace");
        }
        int width = asked.computeIfAbsent(topic, partitions::applyAsInt);
        if (width == 0) {
            return new Fate.Stays("topic " + topic + " is not there");
        }
        return account.attempt() >= maxAttempts
                ? new Fate.Parked("tried " + times(account.attempt()))
                : new Fate.Back(topic, account.partition().filter(partition -> partition < width));
    }

    /** Nothing goes back to the ledger or the dead letters either, which no stage works on. */
    private boolean isOpenTo(String topic) {
        Optional<Topic> ours =
                topics.all().stream().filter(each -> each.name().equals(topic)).findFirst();
        return ours.isEmpty()
                || ours.get().cleanup() == Cleanup.DELETE
                        && Stream.of(topics.ledger(), topics.deadLetters()).noneMatch(ours.get()::equals);
    }

    static String ended(Letter letter) {
        return letter.end()
                .map(end -> "it was " + end.state().label() + " at " + end.time() + ": " + end.reason())
                .orElse("it is older than the ledger reaches: it may have been sent back already");
    }

    private static String times(int attempts) {
        return attempts == 1 ? "once" : attempts + " times";
    }
}
