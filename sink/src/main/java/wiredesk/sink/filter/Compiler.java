package wiredesk.sink.filter;

import com.google.common.collect.MapMaker;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.validator.CelValidator;
import dev.cel.validator.CelValidatorFactory;
import dev.cel.validator.validators.DurationLiteralValidator;
import dev.cel.validator.validators.HomogeneousLiteralValidator;
import dev.cel.validator.validators.TimestampLiteralValidator;
import java.util.EnumMap;
import java.util.Map;
import wiredesk.schemas.Projection;

/** From an expression to a filter, for one projection: parsed, types checked, audited, planned. */
final class Compiler {

    private static final Map<Projection, Compiler> ALL = new EnumMap<>(Projection.class);

    static {
        for (Projection each : Projection.values()) {
            ALL.put(each, new Compiler(each));
        }
    }

    /** What is in use, for all partitions that have the same route: to compile takes milliseconds. */
    private final Map<String, Filter> inUse = new MapMaker().weakValues().makeMap();

    private final Projection projection;
    private final Map<String, CelType> variables;
    private final CelCompiler compiler;
    private final CelValidator validator;

    private Compiler(Projection projection) {
        this.projection = projection;
        this.variables = Language.variables(projection);
        this.compiler = Language.compiler(variables);
        this.validator = CelValidatorFactory.standardCelValidatorBuilder(compiler, Language.RUNTIME)
                .addAstValidators(
                        TimestampLiteralValidator.INSTANCE,
                        DurationLiteralValidator.INSTANCE,
                        HomogeneousLiteralValidator.newInstance())
                .build();
    }

    static Compiler of(Projection projection) {
        return ALL.get(projection);
    }

    Filter compile(String expression) {
        Filter known = inUse.get(expression);
        if (known == null) {
            known = compileAnew(expression);
            inUse.put(expression, known);
        }
        return known;
    }

    private Filter compileAnew(String expression) {
        if (expression.length() > Language.MAX_LENGTH) {
            throw new InvalidFilter(
                    "a filter of %,d characters; there may be %,d".formatted(expression.length(), Language.MAX_LENGTH));
        }
        if (expression.isBlank()) {
            throw new InvalidFilter("an empty filter; one that takes everything is: true");
        }
        CelAbstractSyntaxTree parsed = sound(compiler.parse(expression, Language.SOURCE_NAME), null);
        CelAbstractSyntaxTree checked = sound(compiler.check(parsed), parsed);
        if (!checked.getResultType().equals(SimpleType.BOOL)) {
            throw new InvalidFilter("a filter is true or false, and this is of type %s: %s"
                    .formatted(checked.getResultType().name(), Excerpt.of(expression)));
        }
        sound(validator.validate(checked), parsed);
        Literals literals = new Audit(checked).literals();
        try {
            return new Filter(
                    expression,
                    projection,
                    Language.RUNTIME.createProgram(checked),
                    literals,
                    Screen.of(checked.getExpr()));
        } catch (CelEvaluationException e) {
            throw new InvalidFilter(Reason.of(e));
        }
    }

    /** @param parsed what the result is of; null if that is what the result is about */
    private CelAbstractSyntaxTree sound(CelValidationResult result, CelAbstractSyntaxTree parsed) {
        if (result.hasError()) {
            throw new InvalidFilter(explain(result.getErrors().get(0), parsed));
        }
        try {
            return result.getAst();
        } catch (CelValidationException e) {
            throw new InvalidFilter(e.getMessage());
        }
    }

    private String explain(CelIssue issue, CelAbstractSyntaxTree parsed) {
        String hint = parsed == null ? "" : new Hints(variables).about(issue, parsed.getExpr());
        return Place.of(issue.getSourceLocation()) + ": " + Excerpt.of(issue.getMessage()) + hint;
    }
}
