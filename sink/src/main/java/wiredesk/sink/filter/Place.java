package wiredesk.sink.filter;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelSourceLocation;

/** Where in an expression something is wrong, counted from one. */
final class Place {

    private Place() {}

    static String of(CelSourceLocation location) {
        String column = "character " + (location.getColumn() + 1);
        return location.getLine() > 1 ? "line %d, %s".formatted(location.getLine(), column) : "at " + column;
    }

    static String of(CelAbstractSyntaxTree tree, long part) {
        Integer offset = tree.getSource().getPositionsMap().get(part);
        return offset == null
                ? "in the filter"
                : tree.getSource().getOffsetLocation(offset).map(Place::of).orElse("in the filter");
    }
}
