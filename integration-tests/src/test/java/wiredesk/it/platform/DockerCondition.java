package wiredesk.it.platform;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testcontainers.DockerClientFactory;

/** Decides for {@link NeedsDocker}. */
final class DockerCondition implements ExecutionCondition {

    static final String REQUIRED = "WIREDESK_REQUIRE_DOCKER";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return evaluate(
                DockerClientFactory.instance().isDockerAvailable(), Boolean.parseBoolean(System.getenv(REQUIRED)));
    }

    static ConditionEvaluationResult evaluate(boolean available, boolean required) {
        if (available) {
            return ConditionEvaluationResult.enabled("Docker answers");
        }
        if (required) {
            throw new IllegalStateException("no Docker engine answers, and " + REQUIRED + "=true says one must");
        }
        return ConditionEvaluationResult.disabled("no Docker engine answers: tests on containers are skipped");
    }
}
