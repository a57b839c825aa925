package wiredesk.runtime.topics;

import io.confluent.kafka.schemaregistry.ParsedSchema;
import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import wiredesk.runtime.kafka.Registry;
import wiredesk.schemas.Topic;

/** The value schemas of the topics, in the registry. */
final class Subjects {

    static final String COMPATIBILITY = "FULL_TRANSITIVE";

    private final SchemaRegistryClient registry;

    Subjects(SchemaRegistryClient registry) {
        this.registry = registry;
    }

    /** Does what is left to do for one topic; nothing where values are bytes. */
    List<Change> create(Topic topic) {
        if (topic.value().isEmpty()) {
            return List.of();
        }
        ParsedSchema schema = new AvroSchema(topic.value().get());
        List<Change> changes = new ArrayList<>();
        try {
            // A subject that is there gets its rule first, so that the rule already holds for what is registered now.
            // A new one gets it afterwards: not every registry takes a rule for a subject that it does not have.
            if (exists(topic)) {
                demandCompatibility(topic, changes);
                register(topic, schema, changes);
            } else {
                register(topic, schema, changes);
                demandCompatibility(topic, changes);
            }
        } catch (IOException | RestClientException e) {
            throw new TopicsRefused("schema of " + topic.name() + " cannot be registered", e);
        }
        return changes;
    }

    private void register(Topic topic, ParsedSchema schema, List<Change> changes)
            throws IOException, RestClientException {
        if (!isRegistered(topic, schema)) {
            int id = registry.register(topic.subject(), schema);
            changes.add(new Change(topic.name(), "schema registered as " + topic.subject() + ", id " + id));
        }
    }

    private void demandCompatibility(Topic topic, List<Change> changes) throws IOException, RestClientException {
        if (!COMPATIBILITY.equals(compatibility(topic))) {
            registry.updateCompatibility(topic.subject(), COMPATIBILITY);
            changes.add(new Change(topic.name(), "compatibility of " + topic.subject() + " set to " + COMPATIBILITY));
        }
    }

    List<Difference> check(Topic topic) {
        if (topic.value().isEmpty()) {
            return List.of();
        }
        ParsedSchema schema = new AvroSchema(topic.value().get());
        Comparison comparison = new Comparison(topic.name());
        try {
            boolean exists = exists(topic);
            String found = !exists ? "missing" : isRegistered(topic, schema) ? "registered" : "another one";
            if (found.equals("another one") && !registry.testCompatibility(topic.subject(), schema)) {
                found = "another one, and this one is incompatible with it";
            }
            comparison.add("schema", "registered", found);
            if (exists) {
                comparison.add("compatibility", COMPATIBILITY, compatibility(topic));
            }
        } catch (IOException | RestClientException e) {
            throw new TopicsRefused("schema of " + topic.name() + " cannot be looked up", e);
        }
        return comparison.differences();
    }

    private boolean exists(Topic topic) throws IOException, RestClientException {
        return found(() -> registry.getAllVersions(topic.subject())) != null;
    }

    private boolean isRegistered(Topic topic, ParsedSchema schema) throws IOException, RestClientException {
        return found(() -> registry.getId(topic.subject(), schema)) != null;
    }

    /** The level that is set for the subject itself; "not set" if it has none of its own. */
    private String compatibility(Topic topic) throws IOException, RestClientException {
        String level = found(() -> registry.getCompatibility(topic.subject()));
        return level == null ? "not set" : level;
    }

    private interface Question<T> {
        T ask() throws IOException, RestClientException;
    }

    private static <T> T found(Question<T> question) throws IOException, RestClientException {
        try {
            return question.ask();
        } catch (RestClientException e) {
            if (Registry.isMissing(e)) {
                return null;
            }
            throw e;
        }
    }
}
