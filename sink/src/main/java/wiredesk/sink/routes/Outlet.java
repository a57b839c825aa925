package wiredesk.sink.routes;

import org.apache.kafka.streams.processor.api.Record;
import wiredesk.schemas.Route;

/** Where routes send to, in the transaction of what caused it. */
public interface Outlet {

    /** @param cause gives the record its time and its headers */
    void send(RoutedRecord record, Record<?, ?> cause);

    /** Tells every partition, and whoever lists the routes, that one is paused. */
    void announce(Route paused);
}
