package wiredesk.sink.filter;

import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime.Program;
import wiredesk.schemas.Projection;

/** A route's filter, compiled once; safe for several threads. docs/filters.md describes the language. */
public final class Filter {

    private final String expression;
    private final Projection projection;
    private final Program program;
    private final Literals literals;
    private final Screen screen;

    Filter(String expression, Projection projection, Program program, Literals literals, Screen screen) {
        this.expression = expression;
        this.projection = projection;
        this.program = program;
        this.literals = literals;
        this.screen = screen;
    }

    /**
     * @param expression in CEL, at most {@link Language#MAX_LENGTH} characters
     * @param projection what the filter is about: a filter of quotes also sees {@code quote}, one of entities {@code entity}
     * @throws InvalidFilter with the position and the reason, if this is no expression, names what there is not, is neither
     *     true nor false, or is beyond the bounds
     */
    public static Filter compile(String expression, Projection projection) {
        return Compiler.of(projection).compile(expression);
    }

    /**
     * Loads what filters need. The first filter of a process takes the better part of a second for that, and live articles
     * would wait for it.
     */
    public static void prepare() {
        for (Projection each : Projection.values()) {
            compile("article.body.matches('a') || article.body.hasWords('a') && entities.exists(e, e.count > 1)", each);
        }
    }

    /**
     * @param subject with the quote or the entity that the filter is about, if it is about one
     * @throws FilterFailed if there is no answer for it: an index out of range, a division by zero, a bound exceeded
     */
    public boolean matches(Subject subject) {
        subject.mustSuit(projection);
        return !isRuledOut(subject) && evaluate(subject);
    }

    boolean isRuledOut(Subject subject) {
        return screen.rulesOut(subject);
    }

    /** What CEL says. */
    boolean evaluate(Subject subject) {
        Evaluation evaluation = new Evaluation(subject, literals);
        try {
            return (Boolean) program.trace(subject::variable, evaluation, evaluation);
        } catch (CelEvaluationException | Steps.Exceeded e) {
            throw new FilterFailed(Reason.of(e) + ", for article " + subject.articleId(), e);
        }
    }

    public String expression() {
        return expression;
    }

    @Override
    public String toString() {
        return expression;
    }
}
