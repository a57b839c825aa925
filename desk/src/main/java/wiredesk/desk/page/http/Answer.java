package wiredesk.desk.page.http;

import io.javalin.http.Context;
import wiredesk.desk.page.shown.Json;
import wiredesk.runtime.http.Problem;

/** How the page is answered. */
public final class Answer {

    private Answer() {}

    /** Never from a cache: what stands there has changed since. */
    public static void json(Context context, Object value) {
        context.header("Cache-Control", "no-store")
                .contentType("application/json; charset=utf-8")
                .result(Json.write(value));
    }

    /** @param what there is not, as a sentence */
    public static Problem.Refused notFound(String what) {
        return Problem.of(404, "Not Found", what).refused();
    }
}
