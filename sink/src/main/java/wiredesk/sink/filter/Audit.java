package wiredesk.sink.filter;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.common.navigation.CelNavigableAst;
import dev.cel.common.navigation.CelNavigableExpr;
import dev.cel.common.types.CelKind;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks through an expression of sound types for what CEL allows and a filter does not need, or cannot mean. */
final class Audit {

    private final CelAbstractSyntaxTree tree;
    private final Map<String, Pattern> patterns = new HashMap<>();
    private final Map<String, String> phrases = new HashMap<>();

    Audit(CelAbstractSyntaxTree tree) {
        this.tree = tree;
        CelNavigableAst.fromAst(tree)
                .getRoot()
                .allNodes()
                .map(CelNavigableExpr::expr)
                .forEach(this::look);
    }

    /** What it came across on the way. */
    Literals literals() {
        return new Literals(patterns, phrases);
    }

    private void look(CelExpr part) {
        if (part.getKind() == Kind.STRUCT) {
            throw refused(part, "a filter makes no records");
        }
        if (part.getKind() == Kind.CALL) {
            call(part, part.call().function(), part.call().args());
        }
    }

    private void call(CelExpr part, String function, List<CelExpr> arguments) {
        switch (function) {
            case Language.MATCHES -> pattern(arguments.get(arguments.size() - 1));
            case Language.HAS_WORDS -> phrase(arguments.get(0));
            case "_==_", "_!=_" -> {
                noRecords(part, arguments.get(0));
                symbols(arguments.get(0), List.of(arguments.get(1)));
                symbols(arguments.get(1), List.of(arguments.get(0)));
            }
            case "@in" -> {
                noRecords(part, arguments.get(0));
                CelExpr range = arguments.get(1);
                symbols(
                        arguments.get(0),
                        range.getKind() == Kind.LIST ? range.list().elements() : List.of());
            }
            case "_+_" -> noLists(part);
            default -> {}
        }
    }

    private void pattern(CelExpr argument) {
        String written = text(argument)
                .orElseThrow(() -> refused(argument, "the expression of matches() has to be written as a text"));
        try {
            patterns.put(written, RegularExpression.compile(written));
        } catch (PatternSyntaxException e) {
            throw refused(argument, "no regular expression: " + Excerpt.of(e.getMessage()));
        } catch (RegularExpression.TooLarge e) {
            throw refused(argument, e.getMessage());
        }
    }

    private void phrase(CelExpr argument) {
        text(argument).ifPresent(written -> {
            String words = Words.of(written);
            if (words.isEmpty()) {
                throw refused(argument, "hasWords() of a text without a word");
            }
            phrases.put(written, words);
        });
    }

    /** Records could only be compared field by field, through all their texts. */
    private void noRecords(CelExpr part, CelExpr operand) {
        CelType type = tree.getTypeOrThrow(operand.id());
        while (type instanceof ListType list && list.hasElemType()) {
            type = list.elemType();
        }
        if (type.kind() == CelKind.STRUCT) {
            throw refused(part, "records are not compared; compare a field of theirs, such as id");
        }
    }

    /** Only macros join lists: a filter could double one again and again. */
    private void noLists(CelExpr part) {
        if (tree.getTypeOrThrow(part.id()) instanceof ListType && !Macros.isAccumulator(part)) {
            throw refused(part, "a filter joins no lists");
        }
    }

    private void symbols(CelExpr field, List<CelExpr> values) {
        if (field.getKind() != Kind.SELECT) {
            return;
        }
        CelType record = tree.getTypeOrThrow(field.select().operand().id());
        List<String> symbols = Language.TYPES.symbols(record, field.select().field());
        values.forEach(value -> text(value)
                .filter(written -> !symbols.isEmpty() && !symbols.contains(written))
                .ifPresent(written -> {
                    throw refused(
                            value,
                            "%s is never \"%s\", but one of %s"
                                    .formatted(
                                            field.select().field(), Excerpt.of(written), String.join(", ", symbols)));
                }));
    }

    private static Optional<String> text(CelExpr part) {
        return part.getKind() == Kind.CONSTANT && part.constant().getKind() == CelConstant.Kind.STRING_VALUE
                ? Optional.of(part.constant().stringValue())
                : Optional.empty();
    }

    private InvalidFilter refused(CelExpr part, String reason) {
        return new InvalidFilter(Place.of(tree, part.id()) + ": " + reason);
    }
}
