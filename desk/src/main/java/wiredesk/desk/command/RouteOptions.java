package wiredesk.desk.command;

import java.time.Instant;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import wiredesk.desk.feed.From;
import wiredesk.schemas.Projection;
import wiredesk.schemas.Route;
import wiredesk.schemas.RouteFormat;
import wiredesk.schemas.RouteKey;

/** What can be said of a route; what is not said stays as it is. */
final class RouteOptions {

    @Option(
            names = "--filter",
            paramLabel = "CEL",
            description = "What to deliver, in CEL: docs/filters.md (default: everything).")
    private String filter;

    @Option(names = "--select", paramLabel = "WHAT", description = "articles, quotes or entities (default: quotes).")
    private Projection projection;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "avro, json (with its schema, as Kafka Connect reads it) or cloudevents (default: avro).")
    private RouteFormat format;

    @Option(
            names = "--key",
            paramLabel = "KEY",
            description = "record: each its own id, in a compacted topic; article: the article's id (default: record).")
    private RouteKey key;

    @Option(
            names = "--topic",
            paramLabel = "TOPIC",
            description = "Where to; made if it is not there (default: news.route.NAME).")
    private String topic;

    @Option(
            names = "--since",
            paramLabel = "WHEN",
            description =
                    "Also what is out already and changed since: beginning, 7d, 2026-05-04 (default: from now on).")
    private String since;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    Route applyTo(Route route) {
        Route.Builder next = Route.newBuilder(route).setSince(since());
        if (filter != null) {
            next.setFilter(filter);
        }
        if (projection != null) {
            next.setProjection(projection);
        }
        if (format != null) {
            next.setFormat(format);
        }
        if (key != null) {
            next.setKey(key);
        }
        if (topic != null) {
            next.setTopic(topic);
        }
        return next.build();
    }

    private Instant since() {
        if (since == null) {
            return null;
        }
        try {
            From from = From.parse(since, Instant.now());
            if (from instanceof From.Since time) {
                return time.instant();
            }
            return from instanceof From.Beginning ? Instant.EPOCH : null;
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--since is " + e.getMessage(), e);
        }
    }
}
