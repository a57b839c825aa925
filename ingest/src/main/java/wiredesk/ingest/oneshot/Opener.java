package wiredesk.ingest.oneshot;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Optional;
import wiredesk.ingest.fetch.Answer;
import wiredesk.ingest.oneshot.Inputs.Input;
import wiredesk.ingest.parse.Origin;

/** Opens what the arguments stand for: files, standard input, addresses. */
final class Opener {

    private final Web web;
    private final Clock clock;

    Opener(Web web, Clock clock) {
        this.web = web;
        this.clock = clock;
    }

    /**
     * An input, opened.
     *
     * @param origin where what is in it comes from
     */
    record Opened(Origin origin, InputStream content) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            content.close();
        }
    }

    Opened open(Input input, InputStream stdin) throws IOException {
        if (input.url().isPresent()) {
            return fetched(input.url().get());
        }
        if (input.isStdin()) {
            return new Opened(Origin.of(input.where(), clock.instant()).withGuid(input.name()), stdin);
        }
        Origin origin =
                Origin.of(input.where(), Files.getLastModifiedTime(input.path()).toInstant());
        return new Opened(origin.withGuid(input.name()), Files.newInputStream(input.path()));
    }

    private Opened fetched(URI url) throws IOException {
        Answer answer = web.fetch(url);
        Origin origin = new Origin(
                answer.url().toString(),
                clock.instant(),
                Optional.of(url.toString()),
                Optional.empty(),
                answer.mediaType());
        return new Opened(origin, new ByteArrayInputStream(answer.body().orElse(new byte[0])));
    }
}
