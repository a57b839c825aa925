package wiredesk.runtime.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import io.javalin.http.Header;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A request that is not accepted, as the caller is told of it.
 *
 * @param status HTTP status
 * @param title what is wrong in general, the same for every such problem
 * @param detail what is wrong with this request
 * @param field the field to blame
 * @param retryAfter when trying again may help
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a>
 */
public record Problem(int status, String title, String detail, Optional<String> field, Optional<Duration> retryAfter) {

    private static final ObjectMapper JSON =
            new ObjectMapper().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

    /** Ends the handling of a request. */
    public static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Problem problem;

        Refused(Problem problem) {
            super(problem.detail(), null, false, false);
            this.problem = problem;
        }

        public Problem problem() {
            return problem;
        }
    }

    public static Problem of(int status, String title, String detail) {
        return new Problem(status, title, detail, Optional.empty(), Optional.empty());
    }

    /** A request that says what cannot be; 400. */
    public static Problem invalid(String title, String detail, Optional<String> field) {
        return new Problem(400, title, detail, field, Optional.empty());
    }

    public static Problem later(int status, String title, String detail, Duration retryAfter) {
        return new Problem(status, title, detail, Optional.empty(), Optional.of(retryAfter));
    }

    public Refused refused() {
        return new Refused(this);
    }

    public void answer(Context context) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "about:blank");
        body.put("title", title);
        body.put("status", status);
        body.put("detail", detail);
        field.ifPresent(name -> body.put("field", name));
        retryAfter.ifPresent(wait -> context.header(Header.RETRY_AFTER, Long.toString(Math.max(1, wait.toSeconds()))));
        if (status == 401) {
            context.header(Header.WWW_AUTHENTICATE, "Bearer realm=\"wiredesk\"");
        }
        try {
            context.status(status).contentType("application/problem+json").result(JSON.writeValueAsBytes(body));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("strings and numbers are JSON", e);
        }
    }
}
