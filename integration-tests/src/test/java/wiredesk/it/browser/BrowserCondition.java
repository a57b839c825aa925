package wiredesk.it.browser;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Decides for {@link NeedsBrowser}. */
final class BrowserCondition implements ExecutionCondition {

    static final String REQUIRED = "WIREDESK_REQUIRE_BROWSER";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Browser.isInstalled()) {
            return ConditionEvaluationResult.enabled("Chromium is there");
        }
        if (Boolean.parseBoolean(System.getenv(REQUIRED))) {
            throw new IllegalStateException(
                    "no chromium and chromedriver, and " + REQUIRED + "=true says there must be");
        }
        return ConditionEvaluationResult.disabled("no chromium and chromedriver: tests of the page are skipped");
    }
}
