package wiredesk.desk.page.shown;

import java.util.List;
import wiredesk.schemas.EntityMention;

/**
 * An entity with all places where it is mentioned.
 *
 * @param key the same in all articles that give it the same type and name
 * @param role title or role that the article gives, or null
 */
public record FullEntity(
        String key, String type, String name, String role, List<Stretch> mentions, int count, int firstOffset) {

    public static FullEntity of(EntityMention entity) {
        return new FullEntity(
                entity.getId(),
                entity.getType().name(),
                entity.getName(),
                entity.getRole(),
                Stretch.of(entity.getMentions()),
                entity.getCount(),
                entity.getFirstOffset());
    }

    /** Whether it is a person or an organisation. */
    public boolean somebody() {
        return type.equals("PERSON") || type.equals("ORGANISATION");
    }
}
