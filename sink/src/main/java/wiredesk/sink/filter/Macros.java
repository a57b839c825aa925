package wiredesk.sink.filter;

import dev.cel.common.Operator;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;

/** What CEL's macros put in place of themselves: loops that collect in a variable whose name nobody can write. */
final class Macros {

    private static final String HIDDEN = "@";

    private Macros() {}

    /** The list that a loop collects, or that list with one more. */
    static boolean isAccumulator(CelExpr part) {
        return part.getKind() == Kind.IDENT && part.ident().name().startsWith(HIDDEN)
                || isJoin(part) && isAccumulator(part.call().args().get(0));
    }

    /** {@code a + b}. */
    static boolean isJoin(CelExpr part) {
        return part.getKind() == Kind.CALL
                && part.call().function().equals(Operator.ADD.getFunction())
                && part.call().args().size() == 2;
    }
}
