package wiredesk.sink.filter;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.CelComprehension;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A quick look that rules out most of what a filter does not take. CEL takes some microseconds for an answer, and hundreds of
 * filters are asked about every quote; most of them say no because a name is another one or a word is not there. What is
 * ruled out is false for CEL: of {@code a && b} one false part is enough, whatever comes of the other. What is not, CEL
 * decides, as it does where the look itself would be too much work.
 */
final class Screen {

    /** Whether a part of the expression can be true. */
    private interface Look {
        boolean mayHold(Sight sight);
    }

    private interface Operand {
        Object value(Sight sight);
    }

    /**
     * What is looked at.
     *
     * @param names what each name stands for
     * @param steps the work done so far
     */
    private record Sight(Subject subject, Function<String, Object> names, Steps steps) {

        Sight with(String name, Object value) {
            return new Sight(subject, each -> each.equals(name) ? value : names.apply(each), steps);
        }

        boolean hasText(Object text, String wanted) {
            String folded = subject.folded((String) text);
            steps.search(folded, wanted);
            return folded.contains(wanted);
        }

        boolean hasWords(Object text, String words) {
            String folded = subject.words((String) text);
            steps.search(folded, words);
            return folded.contains(words);
        }
    }

    private static final Look CANNOT_TELL = sight -> true;

    /** Some milliseconds at most. */
    private static final long MOST_STEPS = 20_000;

    private final Look look;

    private Screen(Look look) {
        this.look = look;
    }

    /** @param expression of sound types */
    static Screen of(CelExpr expression) {
        return new Screen(look(expression));
    }

    /** Whether CEL would say false. */
    boolean rulesOut(Subject subject) {
        try {
            return !look.mayHold(
                    new Sight(subject, name -> subject.variable(name).orElseThrow(), new Steps(MOST_STEPS)));
        } catch (Steps.Exceeded e) {
            return false;
        }
    }

    private static Look look(CelExpr part) {
        return switch (part.getKind()) {
            case CALL -> call(part, part.call().args());
            case COMPREHENSION -> exists(part.comprehension());
            default -> CANNOT_TELL;
        };
    }

    private static Look call(CelExpr part, List<CelExpr> arguments) {
        return switch (part.call().function()) {
            case "_&&_" -> {
                Look one = look(arguments.get(0));
                Look other = look(arguments.get(1));
                yield sight -> one.mayHold(sight) && other.mayHold(sight);
            }
            case "_||_" -> {
                Look one = look(arguments.get(0));
                Look other = look(arguments.get(1));
                yield sight -> one.mayHold(sight) || other.mayHold(sight);
            }
            case "_==_" ->
                equal(arguments.get(0), arguments.get(1))
                        .or(() -> equal(arguments.get(1), arguments.get(0)))
                        .orElse(CANNOT_TELL);
            case "@in" ->
                oneOf(arguments.get(0), arguments.get(1))
                        .or(() -> among(arguments.get(0), arguments.get(1)))
                        .orElse(CANNOT_TELL);
            case Language.HAS_WORDS ->
                part.call()
                        .target()
                        .flatMap(text -> words(text, arguments.get(0)))
                        .orElse(CANNOT_TELL);
            case Language.MATCHES ->
                part.call()
                        .target()
                        .flatMap(text -> expression(text, arguments.get(0)))
                        .orElse(CANNOT_TELL);
            default -> CANNOT_TELL;
        };
    }

    private static Optional<Look> equal(CelExpr field, CelExpr text) {
        return both(field(field), text(text), (value, wanted) -> sight -> wanted.equals(value.value(sight)));
    }

    private static Optional<Look> oneOf(CelExpr field, CelExpr texts) {
        return both(field(field), texts(texts), (value, wanted) -> sight -> wanted.contains(value.value(sight)));
    }

    private static Optional<Look> among(CelExpr text, CelExpr field) {
        return both(
                text(text),
                field(field),
                (wanted, value) -> sight -> !(value.value(sight) instanceof List<?> list) || list.contains(wanted));
    }

    private static Optional<Look> words(CelExpr field, CelExpr phrase) {
        return both(
                field(field),
                text(phrase).map(Words::of),
                (value, words) -> sight -> sight.hasWords(value.value(sight), words));
    }

    private static Optional<Look> expression(CelExpr field, CelExpr expression) {
        return both(
                field(field),
                text(expression).flatMap(RequiredText::of),
                (value, required) -> sight -> sight.hasText(value.value(sight), required));
    }

    private static <A, B> Optional<Look> both(Optional<A> one, Optional<B> other, BiFunction<A, B, Look> look) {
        return one.flatMap(a -> other.map(b -> look.apply(a, b)));
    }

    /** {@code list.exists(x, …)}, which CEL has made a loop of: {@code result = result || …}, beginning with false. */
    private static Look exists(CelComprehension loop) {
        CelExpr step = loop.loopStep();
        Optional<Operand> range = field(loop.iterRange());
        boolean isExists = loop.accuInit().getKind() == Kind.CONSTANT
                && loop.accuInit().constant().getKind() == CelConstant.Kind.BOOLEAN_VALUE
                && !loop.accuInit().constant().booleanValue()
                && step.getKind() == Kind.CALL
                && step.call().function().equals("_||_")
                && Macros.isAccumulator(step.call().args().get(0))
                && Macros.isAccumulator(loop.result());
        if (!isExists || range.isEmpty()) {
            return CANNOT_TELL;
        }
        Look each = look(step.call().args().get(1));
        return sight -> {
            if (!(range.get().value(sight) instanceof List<?> list)) {
                return true;
            }
            for (Object element : list) {
                sight.steps().spend(1);
                if (each.mayHold(sight.with(loop.iterVar(), element))) {
                    return true;
                }
            }
            return false;
        };
    }

    /** A name, or a field of a record. */
    private static Optional<Operand> field(CelExpr part) {
        if (part.getKind() == Kind.IDENT && !Macros.isAccumulator(part)) {
            String name = part.ident().name();
            return Optional.of(sight -> sight.names().apply(name));
        }
        if (part.getKind() == Kind.SELECT && !part.select().testOnly()) {
            String field = part.select().field();
            return field(part.select().operand())
                    .map(record -> sight -> ((RecordView) record.value(sight)).select(field));
        }
        return Optional.empty();
    }

    private static Optional<String> text(CelExpr part) {
        return part.getKind() == Kind.CONSTANT && part.constant().getKind() == CelConstant.Kind.STRING_VALUE
                ? Optional.of(part.constant().stringValue())
                : Optional.empty();
    }

    private static Optional<Set<String>> texts(CelExpr part) {
        if (part.getKind() != Kind.LIST) {
            return Optional.empty();
        }
        List<Optional<String>> texts =
                part.list().elements().stream().map(Screen::text).toList();
        return texts.stream().allMatch(Optional::isPresent)
                ? Optional.of(texts.stream().map(Optional::orElseThrow).collect(Collectors.toSet()))
                : Optional.empty();
    }
}
