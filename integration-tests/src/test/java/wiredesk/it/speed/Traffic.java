package wiredesk.it.speed;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import wiredesk.it.truth.Handover;
import wiredesk.schemas.EnrichedArticle;

/** Live articles at a steady rate. Each bears the time at which it was due, so that a late sender hides no waiting. */
final class Traffic implements AutoCloseable {

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final List<String> sent = Collections.synchronizedList(new ArrayList<>());
    private final Handover handover;
    private final Stories stories;
    private final Duration gap;
    private final Instant start = Instant.now();

    private Traffic(Handover handover, Stories stories, Duration gap) {
        this.handover = handover;
        this.stories = stories;
        this.gap = gap;
    }

    /** @param gap between two articles */
    static Traffic start(Handover handover, Stories stories, Duration gap) {
        Traffic traffic = new Traffic(handover, stories, gap);
        traffic.clock.scheduleAtFixedRate(traffic::send, 0, gap.toNanos(), TimeUnit.NANOSECONDS);
        return traffic;
    }

    /** Ends it. Returns the ids of all articles that were sent. */
    List<String> stop() throws InterruptedException {
        close();
        clock.awaitTermination(1, TimeUnit.MINUTES);
        return List.copyOf(sent);
    }

    @Override
    public void close() {
        clock.shutdown();
    }

    private void send() {
        EnrichedArticle story = stories.next();
        handover.send(story, start.plus(gap.multipliedBy(sent.size())));
        sent.add(story.getArticle().getId());
    }
}
