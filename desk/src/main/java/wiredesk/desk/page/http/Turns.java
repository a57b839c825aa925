package wiredesk.desk.page.http;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import wiredesk.runtime.http.Problem;

/** So many at a time: what reads much, or waits for Kafka, must not take all threads of the page. */
final class Turns {

    private static final Duration RETRY = Duration.ofSeconds(5);

    private final Semaphore free;

    Turns(int most) {
        free = new Semaphore(most);
    }

    /** @throws Problem.Refused 503 when there is none free */
    <T> T take(Supplier<T> work) {
        if (!free.tryAcquire()) {
            throw Problem.later(503, "Busy", "others have this done at the moment; try again in a few seconds", RETRY)
                    .refused();
        }
        try {
            return work.get();
        } finally {
            free.release();
        }
    }
}
