package wiredesk.it.service;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import wiredesk.it.story.Story;

/**
 * Stories that come in one small batch a second, at the most. Whoever wants to meet a service at work cannot know how fast
 * it is: with all of them there from the start, a fast one is done before anybody looks.
 */
public final class Supply {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final List<Story> stories;
    private final int size;
    private final Consumer<List<Story>> delivery;
    private Instant next = Instant.MIN;
    private int delivered;

    Supply(List<Story> stories, int size, Consumer<List<Story>> delivery) {
        this.stories = stories;
        this.size = size;
        this.delivery = delivery;
    }

    /** Delivers the next batch, unless there is none or its second has not come. */
    public void more() {
        if (delivered < stories.size() && Instant.now().isAfter(next)) {
            deliver(Math.min(delivered + size, stories.size()));
            next = Instant.now().plus(PAUSE);
        }
    }

    /** Delivers all that are left. */
    public void rest() {
        if (delivered < stories.size()) {
            deliver(stories.size());
        }
    }

    private void deliver(int end) {
        delivery.accept(stories.subList(delivered, end));
        delivered = end;
    }
}
