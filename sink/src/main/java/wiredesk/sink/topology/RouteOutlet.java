package wiredesk.sink.topology;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import wiredesk.runtime.streams.RecordEncoder;
import wiredesk.schemas.Route;
import wiredesk.sink.routes.Outlet;
import wiredesk.sink.routes.RoutedRecord;

/** Sends what routes get by the topology's sinks, with the route and the record's id as headers. */
final class RouteOutlet implements Outlet {

    private static final String ROUTE = "wiredesk-route";
    private static final String RECORD = "wiredesk-record";

    private final ProcessorContext<String, Object> context;
    private final String routed;
    private final String definitions;
    private final RecordEncoder<Route> encoder;

    /**
     * @param routed name of the sink that takes {@link RoutedRecord}s
     * @param definitions name of the sink that takes the bytes of {@link Route}s
     */
    RouteOutlet(
            ProcessorContext<String, Object> context, String routed, String definitions, RecordEncoder<Route> encoder) {
        this.context = context;
        this.routed = routed;
        this.definitions = definitions;
        this.encoder = encoder;
    }

    @Override
    public void send(RoutedRecord record, Record<?, ?> cause) {
        RecordHeaders headers = new RecordHeaders(cause.headers());
        headers.add(ROUTE, record.route().getBytes(UTF_8));
        headers.add(RECORD, record.id().getBytes(UTF_8));
        context.forward(new Record<>(record.key(), (Object) record, cause.timestamp(), headers), routed);
    }

    @Override
    public void announce(Route paused) {
        byte[] bytes = encoder.encode(paused);
        context.forward(new Record<>(paused.getName(), (Object) bytes, context.currentSystemTimeMs()), definitions);
    }
}
