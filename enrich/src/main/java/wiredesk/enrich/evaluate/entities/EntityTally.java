package wiredesk.enrich.evaluate.entities;

import java.util.Set;
import java.util.stream.Collectors;
import wiredesk.enrich.evaluate.figures.ScoreTally;
import wiredesk.enrich.evaluate.gold.LabelledEntity;
import wiredesk.enrich.evaluate.gold.Stretch;

/** An {@link EntityScore} in the making, for a group of types. */
final class EntityTally {
    private final EntityGroup group;
    private final ScoreTally exact = new ScoreTally();
    private final ScoreTally spans = new ScoreTally();
    private final ScoreTally overlap = new ScoreTally();

    EntityTally(EntityGroup group) {
        this.group = group;
    }

    void add(Set<LabelledEntity> allGold, Set<LabelledEntity> allFound) {
        Set<LabelledEntity> gold = group.of(allGold);
        Set<LabelledEntity> found = group.of(allFound);
        exact.count(found, gold, gold, found);
        spans.count(stretches(found), stretches(gold), stretches(gold), stretches(found));
        overlap.count(found, touching(found, gold), gold, touching(gold, found));
    }

    EntityScore score() {
        return new EntityScore(
                exact.score().recall().all(),
                exact.score().precision().all(),
                exact.score(),
                spans.score(),
                overlap.score());
    }

    private static Set<Stretch> stretches(Set<LabelledEntity> entities) {
        return entities.stream().map(LabelledEntity::stretch).collect(Collectors.toSet());
    }

    private static Set<LabelledEntity> touching(Set<LabelledEntity> entities, Set<LabelledEntity> others) {
        return entities.stream()
                .filter(entity -> others.stream()
                        .anyMatch(other -> entity.type() == other.type()
                                && entity.stretch().overlaps(other.stretch())))
                .collect(Collectors.toSet());
    }
}
