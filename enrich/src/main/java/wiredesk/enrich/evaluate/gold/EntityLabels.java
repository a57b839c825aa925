package wiredesk.enrich.evaluate.gold;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import wiredesk.schemas.EntityType;

/** What the labels of CoNLL-2003, OntoNotes and ACE, and our own, stand for. */
final class EntityLabels {
    static final String KNOWN = "PER, ORG, LOC, MISC or a label of OntoNotes";

    private static final Map<String, EntityType> TYPES = Map.ofEntries(
            entry("PER", EntityType.PERSON),
            entry("PERSON", EntityType.PERSON),
            entry("ORG", EntityType.ORGANISATION),
            entry("ORGANIZATION", EntityType.ORGANISATION),
            entry("ORGANISATION", EntityType.ORGANISATION),
            entry("LOC", EntityType.PLACE),
            entry("LOCATION", EntityType.PLACE),
            entry("GPE", EntityType.PLACE),
            entry("FAC", EntityType.PLACE),
            entry("PLACE", EntityType.PLACE),
            entry("MISC", EntityType.OTHER),
            entry("NORP", EntityType.OTHER),
            entry("EVENT", EntityType.OTHER),
            entry("PRODUCT", EntityType.OTHER),
            entry("WORK_OF_ART", EntityType.OTHER),
            entry("LAW", EntityType.OTHER),
            entry("LANGUAGE", EntityType.OTHER),
            entry("OTHER", EntityType.OTHER));

    /** Times and amounts: marked in OntoNotes, but no names. */
    private static final Set<String> NO_NAMES =
            Set.of("DATE", "TIME", "PERCENT", "MONEY", "QUANTITY", "ORDINAL", "CARDINAL");

    private EntityLabels() {}

    /** What a label stands for; empty if it is no name or unknown. */
    static Optional<EntityType> type(String label) {
        return Optional.ofNullable(TYPES.get(label));
    }

    /** Whether what bears this label is left out. */
    static boolean noName(String label) {
        return NO_NAMES.contains(label);
    }
}
