package wiredesk.ingest.http;

import io.javalin.http.Context;
import java.util.Optional;
import wiredesk.ingest.identity.SourceName;
import wiredesk.runtime.http.ApiKeys;
import wiredesk.runtime.http.Problem;

/** Finds out who pushes, and whether in that name. */
final class Caller {

    private final ApiKeys keys;
    private final SourceName anonymous;

    Caller(ApiKeys keys, SourceName anonymous) {
        this.keys = keys;
        this.anonymous = anonymous;
    }

    /**
     * The source of what is pushed: the key's name, or one below it ({@code agency.sport} for {@code agency}).
     *
     * @throws Problem.Refused 401 without a valid key, 403 for a name that is not the key's
     */
    SourceName source(Context request) {
        Optional<SourceName> wanted = wanted(request);
        if (keys.isEmpty()) {
            return wanted.orElse(anonymous);
        }
        SourceName owner = new SourceName(keys.caller(request));
        if (wanted.isEmpty()
                || wanted.get().equals(owner)
                || wanted.get().value().startsWith(owner + ".")) {
            return wanted.orElse(owner);
        }
        throw Problem.of(403, "Forbidden", "this key delivers as '" + owner + "', not as '" + wanted.get() + "'")
                .refused();
    }

    /** Whose counters count it: not any name that somebody makes up, since each is kept in memory for good. */
    SourceName accountable(SourceName source) {
        return keys.isEmpty() ? anonymous : source;
    }

    private static Optional<SourceName> wanted(Context request) {
        try {
            return Given.parameter(request, "source").map(SourceName::new);
        } catch (IllegalArgumentException e) {
            throw Problem.invalid(Push.INVALID, e.getMessage(), Optional.of("source"))
                    .refused();
        }
    }
}
