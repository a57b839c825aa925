package wiredesk.ingest.http;

import io.javalin.http.Context;
import java.util.Optional;

/** What a pusher says beside the body: {@code ?guid=…} or {@code Wiredesk-Guid: …}, and likewise headline and source. */
final class Given {

    private static final String PREFIX = "Wiredesk-";

    private Given() {}

    static Optional<String> parameter(Context request, String name) {
        return Optional.ofNullable(request.queryParam(name))
                .or(() -> Optional.ofNullable(request.header(PREFIX + name)))
                .filter(value -> !value.isBlank());
    }
}
