package wiredesk.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/** What records of the replay lane bear beside the headers that they had. They travel on with what is made of them. */
public final class ReplayHeaders {

    /** Id of the replay, UTF-8. */
    public static final String REPLAY = "wiredesk.replay";

    /** There, with any value, on what is to be looked at first: its result goes to {@link Topics#shadow}. */
    public static final String SHADOW = "wiredesk.replay.shadow";

    private ReplayHeaders() {}

    /** The replay that a record is part of; empty if it is part of none. */
    public static Optional<String> replay(Headers headers) {
        return Optional.ofNullable(headers.lastHeader(REPLAY))
                .map(Header::value)
                .map(value -> new String(value, UTF_8));
    }

    /** Whether what is made of a record is to be kept from subscribers. */
    public static boolean isShadow(Headers headers) {
        return headers.lastHeader(SHADOW) != null;
    }
}
