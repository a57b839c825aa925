package wiredesk.sink.routes;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;
import wiredesk.schemas.Route;
import wiredesk.sink.storage.SingleObject;

/** Writes a partition's routes for its store, as {@link StoredRoute}. */
final class RouteStateSerde implements Serde<RouteState> {

    private static final SingleObject<StoredRoute> STATES =
            new SingleObject<>(new StoredRoute().getSpecificData(), StoredRoute.getClassSchema());
    private static final SingleObject<Route> DEFINITIONS =
            new SingleObject<>(new Route().getSpecificData(), Route.getClassSchema());

    @Override
    public Serializer<RouteState> serializer() {
        return (topic, state) -> state == null
                ? null
                : STATES.write(StoredRoute.newBuilder()
                        .setDefinition(ByteBuffer.wrap(DEFINITIONS.write(state.route())))
                        .setStopped(state.stopped().orElse(null))
                        .setHorizon(state.scan().map(Scan::horizon).orElse(null))
                        .setNext(state.scan().flatMap(Scan::next).orElse(null))
                        .build());
    }

    @Override
    public Deserializer<RouteState> deserializer() {
        return (topic, bytes) -> bytes == null ? null : state(STATES.read(ByteBuffer.wrap(bytes)));
    }

    private static RouteState state(StoredRoute stored) {
        return new RouteState(
                DEFINITIONS.read(stored.getDefinition()),
                Optional.ofNullable(stored.getStopped()),
                Optional.ofNullable(stored.getHorizon())
                        .map(horizon -> new Scan(horizon, Optional.ofNullable(stored.getNext()))));
    }
}
