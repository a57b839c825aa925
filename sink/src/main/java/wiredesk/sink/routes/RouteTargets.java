package wiredesk.sink.routes;

import java.util.List;
import org.apache.kafka.clients.admin.Admin;
import wiredesk.runtime.kafka.KafkaClients;
import wiredesk.runtime.topics.KafkaTopics;
import wiredesk.schemas.Route;
import wiredesk.schemas.Topics;

/** Topics in Kafka, made compacted where keys are the records' own; one that is there already stays as it is. */
final class RouteTargets implements Targets {

    private final Topics topics;
    private final Admin admin;
    private final KafkaTopics kafka;

    RouteTargets(KafkaClients clients, int replicationFactor) {
        this.topics = clients.topics();
        this.admin = Admin.create(clients.admin());
        this.kafka = new KafkaTopics(admin, replicationFactor);
    }

    @Override
    public String nameFor(String route) {
        return topics.routed(route);
    }

    @Override
    public void prepare(Route route) {
        boolean own = topics.all().stream().anyMatch(topic -> topic.name().equals(route.getTopic()));
        if (own || !route.getTopic().matches("[a-zA-Z0-9][a-zA-Z0-9._-]{0,248}")) {
            throw new RouteRefused("topic is '" + route.getTopic()
                    + "', expected one of the route's own: letters, digits, '.', '_' and '-'");
        }
        kafka.create(List.of(topics.routed(route.getTopic(), route.getKey())));
    }

    @Override
    public void close() {
        admin.close();
    }
}
