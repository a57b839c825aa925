package wiredesk.sink.filter;

import dev.cel.common.ast.CelExpr;
import dev.cel.runtime.CelEvaluationListener;
import dev.cel.runtime.CelFunctionResolver;
import dev.cel.runtime.CelResolvedOverload;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One filter over one subject. CEL itself bounds neither the text that is read nor the work in a loop, so every part of the
 * expression is counted here once it has its value, and functions whose work is more than reading their arguments are
 * called through here.
 */
final class Evaluation implements CelEvaluationListener, CelFunctionResolver {

    private final Steps steps = new Steps();
    private final Subject subject;
    private final Literals literals;

    Evaluation(Subject subject, Literals literals) {
        this.subject = subject;
        this.literals = literals;
    }

    @Override
    public void callback(CelExpr part, Object value) {
        steps.spend(1);
        if (value instanceof String text) {
            steps.read(text);
        } else if (value instanceof List<?> list) {
            read(list, !Macros.isAccumulator(part));
        } else if (value instanceof Map<?, ?> map) {
            steps.read(map.keySet());
        }
    }

    /**
     * CEL goes through a list whenever it is looked at.
     *
     * @param texts whether the list may be searched or compared, so that its texts count
     */
    private void read(List<?> list, boolean texts) {
        steps.read(list);
        for (Object element : list) {
            if (texts && element instanceof String text) {
                steps.read(text);
            } else if (element instanceof List<?> inner) {
                read(inner, texts);
            }
        }
    }

    @Override
    public Optional<CelResolvedOverload> findOverloadMatchingArgs(String function, Object[] arguments) {
        return Optional.ofNullable(
                switch (function) {
                    case Language.CONTAINS -> call(function, this::contains);
                    case Language.MATCHES -> call(function, this::matches);
                    case Language.HAS_WORDS -> call(function, this::hasWords);
                    default -> null;
                });
    }

    @Override
    public Optional<CelResolvedOverload> findOverloadMatchingArgs(
            String function, Collection<String> overloads, Object[] arguments) {
        return findOverloadMatchingArgs(function, arguments);
    }

    private interface OfTexts {
        boolean test(String text, String argument);
    }

    private static CelResolvedOverload call(String function, OfTexts test) {
        return CelResolvedOverload.of(
                function,
                function,
                arguments -> test.test((String) arguments[0], (String) arguments[1]),
                true,
                String.class,
                String.class);
    }

    private boolean contains(String text, String wanted) {
        steps.search(text, wanted);
        return text.contains(wanted);
    }

    private boolean matches(String text, String expression) {
        var pattern = literals.pattern(expression);
        steps.run(pattern.programSize(), text);
        return pattern.matcher(text).find();
    }

    private boolean hasWords(String text, String phrase) {
        String words = literals.words(phrase);
        String folded = subject.words(text);
        steps.search(folded, words);
        return folded.contains(words);
    }
}
