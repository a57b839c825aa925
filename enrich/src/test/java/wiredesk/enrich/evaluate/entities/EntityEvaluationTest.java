package wiredesk.enrich.evaluate.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import wiredesk.enrich.evaluate.failures.Failure;
import wiredesk.enrich.evaluate.failures.FailureKind;
import wiredesk.enrich.evaluate.figures.Score;
import wiredesk.enrich.evaluate.figures.Share;
import wiredesk.enrich.evaluate.gold.LabelledEntity;
import wiredesk.enrich.evaluate.gold.Marking;
import wiredesk.schemas.EntityType;

class EntityEvaluationTest {
    private static final Marking TEXT =
            Marking.of("Ida Holm of the Port Ellen Harbour Board met Kelp Ltd in Oban on Rope Day, said Lund.");

    private static final List<LabelledEntity> GOLD = List.of(
            TEXT.entity(EntityType.PERSON, "Ida Holm "),
            TEXT.entity(EntityType.ORGANISATION, "Port Ellen Harbour Board"),
            TEXT.entity(EntityType.ORGANISATION, "Kelp Ltd"),
            TEXT.entity(EntityType.PLACE, "Oban"),
            TEXT.entity(EntityType.PERSON, "Lund"));

    private static final List<LabelledEntity> FOUND = List.of(
            TEXT.entity(EntityType.PERSON, "Ida Holm"),
            TEXT.entity(EntityType.PERSON, "Ida Holm"),
            TEXT.entity(EntityType.ORGANISATION, "Port Ellen"),
            TEXT.entity(EntityType.OTHER, "Kelp Ltd"),
            TEXT.entity(EntityType.PLACE, "Oban"),
            TEXT.entity(EntityType.OTHER, "Rope Day"));

    private static final EntityResult RESULT = result();

    private static EntityResult result() {
        EntityEvaluation evaluation = new EntityEvaluation();
        evaluation.add("board", TEXT.text(), GOLD, FOUND);
        return evaluation.result();
    }

    @Test
    void boundariesAndTypeHaveToBeRight() {
        assertThat(RESULT.scores().get(EntityGroup.ALL).exact()).isEqualTo(score(2, 5, 2, 5));
    }

    @Test
    void typeDoesNotMatterForSpansNorBoundariesForOverlap() {
        assertThat(RESULT.scores().get(EntityGroup.ALL).spans()).isEqualTo(score(3, 5, 3, 5));
        assertThat(RESULT.scores().get(EntityGroup.ALL).overlap()).isEqualTo(score(3, 5, 3, 5));
    }

    @Test
    void otherIsLeftAsideOnBothSides() {
        EntityScore names = RESULT.scores().get(EntityGroup.WITHOUT_OTHER);

        assertThat(names.exact()).isEqualTo(score(2, 3, 2, 5));
        assertThat(names.spans()).isEqualTo(score(2, 3, 2, 5));
    }

    @Test
    void everyTypeHasItsScore() {
        assertThat(RESULT.scores().get(EntityGroup.PERSON).exact()).isEqualTo(score(1, 1, 1, 2));
        assertThat(RESULT.scores().get(EntityGroup.OTHER).exact()).isEqualTo(score(0, 2, 0, 0));
    }

    @Test
    void failuresAreToldOnce() {
        assertThat(RESULT.failures())
                .extracting(Failure::kind, Failure::sort, Failure::note)
                .containsExactlyInAnyOrder(
                        tuple(FailureKind.BOUNDARY, "organisation", ""),
                        tuple(FailureKind.TYPE, "organisation", "marked organisation, found other"),
                        tuple(FailureKind.MISSED, "person", ""),
                        tuple(FailureKind.SPURIOUS, "other", ""));
    }

    private static Score score(int rightFound, int found, int metGold, int gold) {
        return new Score(new Share(rightFound, found), new Share(metGold, gold));
    }
}
