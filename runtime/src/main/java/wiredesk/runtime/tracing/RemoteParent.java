package wiredesk.runtime.tracing;

import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.Map;
import java.util.TreeMap;
import wiredesk.schemas.TraceContext;

/** What headers say of a span elsewhere, for the library, in whose own reading {@code tracestate} is left out if it is none. */
final class RemoteParent {

    private static final TextMapGetter<Map<String, String>> GETTER = Map::get;

    private RemoteParent() {}

    static Context of(TraceContext parent) {
        Map<String, String> headers = new TreeMap<>(Map.of(TraceContext.PARENT, parent.parent()));
        parent.state().ifPresent(state -> headers.put(TraceContext.STATE, state));
        return W3CTraceContextPropagator.getInstance().extract(Context.root(), headers, GETTER);
    }
}
