package wiredesk.enrich.evaluate.entities;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import wiredesk.enrich.evaluate.failures.Failure;
import wiredesk.enrich.evaluate.gold.CodePointText;
import wiredesk.enrich.evaluate.gold.LabelledEntity;

/** Compares the entities of texts, one text after the other. For one thread. */
public final class EntityEvaluation {
    private static final int NEXT_LINE = 0x85;

    private final Map<EntityGroup, EntityTally> tallies = new EnumMap<>(EntityGroup.class);
    private final List<Failure> failures = new ArrayList<>();
    private int documents;

    public EntityEvaluation() {
        for (EntityGroup group : EntityGroup.values()) {
            tallies.put(group, new EntityTally(group));
        }
    }

    /**
     * Takes a text in.
     *
     * @param id what failures call it
     * @param gold its entities as marked
     * @param found its entities as found
     */
    public void add(String id, CodePointText text, List<LabelledEntity> gold, List<LabelledEntity> found) {
        Set<LabelledEntity> marked = trimmed(text, gold);
        Set<LabelledEntity> got = trimmed(text, found);
        documents++;
        tallies.values().forEach(tally -> tally.add(marked, got));
        failures.addAll(EntityFailures.of(id, text, marked, got));
    }

    /** What holds for all texts so far. */
    public EntityResult result() {
        Map<EntityGroup, EntityScore> scores = new EnumMap<>(EntityGroup.class);
        tallies.forEach((group, tally) -> scores.put(group, tally.score()));
        return new EntityResult(documents, scores, failures);
    }

    /** Without white space at the edges, each once. */
    private static Set<LabelledEntity> trimmed(CodePointText text, List<LabelledEntity> entities) {
        return entities.stream()
                .map(entity ->
                        new LabelledEntity(text.trimmed(entity.stretch(), EntityEvaluation::blank), entity.type()))
                .collect(Collectors.toSet());
    }

    private static boolean blank(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || point == NEXT_LINE;
    }
}
