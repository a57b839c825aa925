package wiredesk.enrich.quotes.speakers;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import wiredesk.schemas.Resolution;
import wiredesk.schemas.SpeakerKind;

/**
 * Whose words a quote holds.
 *
 * @param mentionStart first {@code char} of the words that name the speaker at the quote; -1 if carried over
 * @param mentionEnd the {@code char} after them; -1 if carried over
 * @param entity index of the entity that it resolves to
 * @param name the fullest name that the article gives
 * @param kind what sort of speaker it is
 * @param resolution how the mention led to the name
 */
public record SpeakerFound(
        int mentionStart,
        int mentionEnd,
        OptionalInt entity,
        Optional<String> name,
        SpeakerKind kind,
        Resolution resolution) {
    public SpeakerFound {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(resolution, "resolution");
        if (mentionStart >= 0 && mentionEnd <= mentionStart) {
            throw new IllegalArgumentException("no mention: " + mentionStart + "-" + mentionEnd);
        }
    }

    /** Whether words at the quote itself name the speaker. */
    public boolean mentioned() {
        return mentionStart >= 0;
    }

    /** The same speaker for another quote that names nobody. */
    public SpeakerFound carried() {
        return new SpeakerFound(-1, -1, entity, name, kind, resolution);
    }
}
