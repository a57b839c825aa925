package wiredesk.it.agency;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.random.RandomGenerator;
import wiredesk.it.service.HttpPush;

/** Posts stories, for as long as it takes until the customer says that he has them. */
final class PushWire implements Wire, AutoCloseable {

    private static final String SOURCE = "push";
    private static final Format[] FORMATS = {Format.NINJS, Format.NEWSML_G2, Format.NITF};
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Daybook book;
    private final RandomGenerator random;
    private final Errands errands = new Errands("agency-push");
    private final AtomicReference<HttpPush> customer = new AtomicReference<>();
    private volatile boolean resting;

    PushWire(Daybook book, RandomGenerator random) {
        this.book = book;
        this.random = random;
    }

    /** Where to post from now on. */
    void to(HttpPush endpoint) {
        customer.set(endpoint);
    }

    @Override
    public String source() {
        return SOURCE;
    }

    @Override
    public Map<String, String> settings() {
        return Map.of("ingest.http.source", SOURCE);
    }

    @Override
    public boolean canKill(Edition edition) {
        return true;
    }

    /** Now and then the answer is lost on the way, and the story is posted again. */
    @Override
    public void send(Edition edition) {
        post(edition);
        if (!resting && random.nextInt(8) == 0) {
            post(edition);
        }
        if (!resting && random.nextInt(12) == 0) {
            errands.add(this::spoil);
        }
    }

    @Override
    public void again(Edition edition) {
        send(edition);
    }

    @Override
    public void rest() {
        resting = true;
    }

    @Override
    public boolean isTakenIn() {
        return errands.areDone();
    }

    @Override
    public void close() {
        errands.close();
    }

    private void post(Edition edition) {
        Format format = Format.of(edition.story(), FORMATS);
        book.sent(Set.of(SOURCE + "/" + format.guid(edition.story())), edition);
        errands.add(() -> {
            answered(202, format.mediaType().orElseThrow(), new String(format.write(edition), StandardCharsets.UTF_8));
            book.delivered(SOURCE, 1);
        });
    }

    private void spoil() throws InterruptedException {
        answered(400, "application/json", "{\"headline\": \"Half a st");
        book.spoiled(SOURCE);
    }

    /** Posts until there is an answer that does not ask for patience. */
    private void answered(int expected, String mediaType, String body) throws InterruptedException {
        while (true) {
            int status = post(mediaType, body);
            if (status == expected) {
                return;
            }
            if (status != 0 && status != 429 && status != 503) {
                throw new IllegalStateException("a push was answered " + status + ", expected " + expected);
            }
            Thread.sleep(PAUSE.toMillis());
        }
    }

    /** The status of the answer; 0 if there is none, because nobody is there or he dies before he answers. */
    private int post(String mediaType, String body) {
        try {
            HttpPush endpoint = customer.get();
            return endpoint == null ? 0 : endpoint.send(mediaType, body).statusCode();
        } catch (UncheckedIOException gone) {
            return 0;
        }
    }
}
