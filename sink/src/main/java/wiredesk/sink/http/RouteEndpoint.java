package wiredesk.sink.http;

import io.javalin.http.Context;
import java.time.Instant;
import wiredesk.schemas.Route;
import wiredesk.sink.routes.NoSuchRoute;
import wiredesk.sink.routes.RouteBook;

/** What can be asked of routes. The book is used by one request at a time. */
final class RouteEndpoint {

    private final RouteBook book;

    RouteEndpoint(RouteBook book) {
        this.book = book;
    }

    synchronized void list(Context request) {
        request.json(book.list().stream().map(RouteBody::json).toList());
    }

    synchronized void show(Context request) {
        request.json(RouteBody.json(book.find(name(request))));
    }

    synchronized void put(Context request) {
        String name = name(request);
        RouteBody body = RouteBody.read(request.bodyAsBytes());
        try {
            request.json(RouteBody.json(book.change(name, body::applyTo)));
        } catch (NoSuchRoute none) {
            Route draft = Route.newBuilder()
                    .setName(name)
                    .setTopic("")
                    .setCreated(Instant.EPOCH)
                    .build();
            request.status(201).json(RouteBody.json(book.add(body.applyTo(draft))));
        }
    }

    synchronized void pause(Context request) {
        String reason = RouteBody.reason(request.bodyAsBytes());
        request.json(RouteBody.json(book.pause(name(request), reason)));
    }

    synchronized void resume(Context request) {
        request.json(RouteBody.json(book.resume(name(request))));
    }

    synchronized void remove(Context request) {
        book.remove(name(request));
        request.status(204);
    }

    private static String name(Context request) {
        return request.pathParam("name");
    }
}
