package wiredesk.enrich.entities;

import java.util.Optional;
import wiredesk.schemas.EntityType;

/**
 * One place where an entity is named. Neither determiner, nor title, nor a trailing {@code 's} belongs to it.
 *
 * @param entity index of the entity in {@link Entities#all()}
 * @param type what the words themselves name: OTHER for "German", though the entity is a place
 * @param start first {@code char}
 * @param end the {@code char} after the last one
 * @param firstToken first token
 * @param endToken the token after the last one
 * @param title the title before it ("Mr", "Chairman", "Prime Minister"), if there is one
 */
public record Mention(
        int entity, EntityType type, int start, int end, int firstToken, int endToken, Optional<String> title) {
    public Mention {
        if (entity < 0 || start < 0 || end <= start || endToken <= firstToken) {
            throw new IllegalArgumentException("no mention: entity " + entity + ", " + start + "-" + end + ", tokens "
                    + firstToken + "-" + endToken);
        }
    }
}
