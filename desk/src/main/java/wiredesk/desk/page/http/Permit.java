package wiredesk.desk.page.http;

import io.javalin.http.Context;
import wiredesk.runtime.http.ApiKeys;
import wiredesk.runtime.http.Problem;

/** Who may change something from here: nobody without a key, and nobody at all where no key is configured. */
public final class Permit {

    private final ApiKeys keys;

    public Permit(ApiKeys keys) {
        this.keys = keys;
    }

    /**
     * Whose key the request has.
     *
     * @throws Problem.Refused 403 where there are no keys, 401 without one of them
     */
    String caller(Context request) {
        if (keys.isEmpty()) {
            throw Problem.of(
                            403,
                            "Forbidden",
                            "this desk only shows: nobody has a key to change anything with. Give somebody one with"
                                    + " desk.http.keys=NAME:KEY, or use the command line")
                    .refused();
        }
        return keys.caller(request);
    }
}
