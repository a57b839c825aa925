package wiredesk.it.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DockerConditionTest {

    @Test
    void testsRunWhereDockerIs() {
        assertThat(DockerCondition.evaluate(true, true).isDisabled()).isFalse();
        assertThat(DockerCondition.evaluate(true, false).isDisabled()).isFalse();
    }

    @Test
    void testsAreSkippedWithAWordWhereItIsNot() {
        var result = DockerCondition.evaluate(false, false);

        assertThat(result.isDisabled()).isTrue();
        assertThat(result.getReason())
                .hasValueSatisfying(reason -> assertThat(reason).contains("Docker"));
    }

    @Test
    void aRunThatMustHaveDockerFailsWithoutIt() {
        assertThatThrownBy(() -> DockerCondition.evaluate(false, true)).hasMessageContaining(DockerCondition.REQUIRED);
    }
}
