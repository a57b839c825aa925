package wiredesk.enrich.evaluate.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import wiredesk.enrich.evaluate.failures.Excerpt;
import wiredesk.enrich.evaluate.failures.Failure;
import wiredesk.enrich.evaluate.failures.FailureKind;
import wiredesk.enrich.evaluate.gold.CodePointText;
import wiredesk.enrich.evaluate.gold.LabelledEntity;

/** Finds what went wrong with the entities of one text. */
final class EntityFailures {
    private final String document;
    private final CodePointText text;
    private final Set<LabelledEntity> gold;
    private final Set<LabelledEntity> found;
    private final List<Failure> failures = new ArrayList<>();

    private EntityFailures(String document, CodePointText text, Set<LabelledEntity> gold, Set<LabelledEntity> found) {
        this.document = document;
        this.text = text;
        this.gold = gold;
        this.found = found;
    }

    static List<Failure> of(String document, CodePointText text, Set<LabelledEntity> gold, Set<LabelledEntity> found) {
        EntityFailures failures = new EntityFailures(document, text, gold, found);
        failures.find();
        return failures.failures;
    }

    private void find() {
        inOrder(gold).filter(entity -> !found.contains(entity)).forEach(this::failed);
        inOrder(found)
                .filter(entity ->
                        !gold.contains(entity) && first(gold, meets(entity)).isEmpty())
                .forEach(entity -> add(FailureKind.SPURIOUS, entity, Optional.empty(), at(entity), ""));
    }

    private void failed(LabelledEntity entity) {
        Optional<LabelledEntity> same = first(found, other -> other.stretch().equals(entity.stretch()));
        Optional<LabelledEntity> near = first(found, meets(entity));
        if (same.isPresent()) {
            String note = "marked " + name(entity) + ", found " + name(same.get());
            add(FailureKind.TYPE, entity, at(entity), at(same.get()), note);
        } else if (near.isPresent()) {
            add(FailureKind.BOUNDARY, entity, at(entity), at(near.get()), "");
        } else {
            add(FailureKind.MISSED, entity, at(entity), Optional.empty(), "");
        }
    }

    private void add(
            FailureKind kind, LabelledEntity entity, Optional<Excerpt> marked, Optional<Excerpt> got, String note) {
        failures.add(new Failure(kind, name(entity), document, marked, got, note));
    }

    private Optional<Excerpt> at(LabelledEntity entity) {
        return Optional.of(Excerpt.of(text, entity.stretch()));
    }

    private static Predicate<LabelledEntity> meets(LabelledEntity entity) {
        return other -> other.stretch().overlaps(entity.stretch());
    }

    private static Optional<LabelledEntity> first(Set<LabelledEntity> entities, Predicate<LabelledEntity> wanted) {
        return inOrder(entities).filter(wanted).findFirst();
    }

    private static Stream<LabelledEntity> inOrder(Set<LabelledEntity> entities) {
        return entities.stream()
                .sorted(Comparator.comparing(LabelledEntity::stretch).thenComparing(LabelledEntity::type));
    }

    private static String name(LabelledEntity entity) {
        return entity.type().name().toLowerCase(Locale.ROOT);
    }
}
