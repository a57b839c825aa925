package wiredesk.enrich.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import wiredesk.enrich.text.Document;
import wiredesk.schemas.EntityType;

/** Makes entities of groups of names. */
final class EntityBuilder {
    private EntityBuilder() {}

    /** The entities, in the order of their first mention. */
    static List<Entity> build(Document document, List<Group> groups) {
        for (Group group : groups) {
            group.names.sort(Comparator.comparingInt(name -> name.first));
        }
        List<Group> ordered = new ArrayList<>(groups);
        ordered.sort(Comparator.comparingInt(group -> group.names.get(0).first));
        PronounGenders.settle(document, groups);
        RoleReader roles = new RoleReader(document);
        List<Entity> entities = new ArrayList<>();
        for (Group group : ordered) {
            int index = entities.size();
            List<Mention> mentions = group.names.stream()
                    .map(name -> mention(document, index, name))
                    .toList();
            entities.add(new Entity(index, group.type, group.fullName, roles.of(group), gender(group), mentions));
        }
        return entities;
    }

    private static Mention mention(Document document, int entity, Name name) {
        return new Mention(
                entity,
                name.type,
                document.start(name.first),
                document.end(name.end - 1),
                name.first,
                name.end,
                name.title);
    }

    private static Gender gender(Group group) {
        return group.type == EntityType.PERSON ? group.gender : Gender.UNKNOWN;
    }
}
