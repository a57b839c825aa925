package wiredesk.sink.filter;

import dev.cel.common.ast.CelExpr;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.StructType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The type of what a field is selected from, in an expression whose types could not be checked to the end. */
final class OperandType {

    private final Map<String, CelType> variables;
    private final long selection;
    private CelType found;

    OperandType(Map<String, CelType> variables, long selection) {
        this.variables = variables;
        this.selection = selection;
    }

    Optional<CelType> in(CelExpr root) {
        walk(root, variables);
        return Optional.ofNullable(found);
    }

    /** The type of a part, null where it is not that of a record or of a list of them. */
    private CelType walk(CelExpr part, Map<String, CelType> scope) {
        return switch (part.getKind()) {
            case IDENT -> scope.get(part.ident().name());
            case SELECT -> select(part, scope);
            case CALL -> call(part, scope);
            case LIST -> each(part.list().elements(), scope);
            case COMPREHENSION -> loop(part.comprehension(), scope);
            default -> null;
        };
    }

    private CelType select(CelExpr part, Map<String, CelType> scope) {
        CelType operand = walk(part.select().operand(), scope);
        if (part.id() == selection) {
            found = operand;
        }
        return Optional.ofNullable(operand)
                .flatMap(type -> Language.TYPES.findType(type.name()))
                .flatMap(type -> ((StructType) type).findField(part.select().field()))
                .map(StructType.Field::type)
                .orElse(null);
    }

    private CelType call(CelExpr part, Map<String, CelType> scope) {
        part.call().target().ifPresent(target -> walk(target, scope));
        CelType first = each(part.call().args(), scope);
        return part.call().function().equals("_[_]") ? elements(first) : null;
    }

    private CelType loop(CelExpr.CelComprehension loop, Map<String, CelType> scope) {
        CelType range = walk(loop.iterRange(), scope);
        Map<String, CelType> inner = new HashMap<>(scope);
        inner.put(loop.iterVar(), elements(range));
        each(List.of(loop.loopCondition(), loop.loopStep()), inner);
        // What filter() collects is what it was given; for map() it is not, and then nothing is known.
        boolean collects = loop.loopStep().getKind() == CelExpr.ExprKind.Kind.CALL
                && loop.loopStep().call().function().equals("_?_:_");
        return collects ? range : null;
    }

    /** The type of the first one. */
    private CelType each(List<CelExpr> parts, Map<String, CelType> scope) {
        List<CelType> types = new ArrayList<>();
        parts.forEach(part -> types.add(walk(part, scope)));
        return types.isEmpty() ? null : types.get(0);
    }

    private static CelType elements(CelType list) {
        return list instanceof ListType known && known.hasElemType() ? known.elemType() : null;
    }
}
