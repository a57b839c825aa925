package wiredesk.enrich.evaluate.entities;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import wiredesk.enrich.evaluate.gold.LabelledEntity;
import wiredesk.schemas.EntityType;

/** Types of entities that are scored together. */
public enum EntityGroup {
    ALL(EnumSet.allOf(EntityType.class)),
    /** Persons, organisations and places: what all label sets agree on. */
    WITHOUT_OTHER(EnumSet.complementOf(EnumSet.of(EntityType.OTHER))),
    PERSON(EnumSet.of(EntityType.PERSON)),
    ORGANISATION(EnumSet.of(EntityType.ORGANISATION)),
    PLACE(EnumSet.of(EntityType.PLACE)),
    OTHER(EnumSet.of(EntityType.OTHER));

    private final Set<EntityType> types;

    EntityGroup(Set<EntityType> types) {
        this.types = types;
    }

    Set<LabelledEntity> of(Set<LabelledEntity> entities) {
        return entities.stream().filter(entity -> types.contains(entity.type())).collect(Collectors.toSet());
    }
}
