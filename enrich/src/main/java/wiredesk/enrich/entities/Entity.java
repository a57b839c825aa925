package wiredesk.enrich.entities;

import java.util.List;
import java.util.Optional;
import wiredesk.schemas.EntityType;

/**
 * Somebody or something that an article names.
 *
 * @param index place in {@link Entities#all()}
 * @param type person, organisation, place or other
 * @param name its fullest form in the article
 * @param role title or role that the text gives: "vice-foreign minister"
 * @param gender of a person, as far as the text says
 * @param mentions every mention, in the order of the text; never empty
 */
public record Entity(
        int index, EntityType type, String name, Optional<String> role, Gender gender, List<Mention> mentions) {
    public Entity {
        if (name.isBlank() || mentions.isEmpty()) {
            throw new IllegalArgumentException("no entity: '" + name + "' with " + mentions.size() + " mentions");
        }
        mentions = List.copyOf(mentions);
    }

    /** Id within the article: a hash of type and name. */
    public String id() {
        return EntityId.of(type, name);
    }

    /** Whether this is a person. */
    public boolean person() {
        return type == EntityType.PERSON;
    }
}
