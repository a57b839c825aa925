package wiredesk.desk.show;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import wiredesk.desk.show.Ink.Style;
import wiredesk.schemas.Span;

/** A text with stretches of it in colour; stretches may lie inside one another or overlap. */
final class MarkedText {

    /** Where a style begins or ends, in code points. */
    private record Edge(int at, Style style, boolean begins) {}

    private final int[] codePoints;
    private final List<Edge> edges = new ArrayList<>();

    MarkedText(String text) {
        codePoints = text.codePoints().toArray();
    }

    MarkedText mark(Span span, Style style) {
        return mark(span.getStart(), span.getEnd(), style);
    }

    MarkedText mark(int start, int end, Style style) {
        edges.add(new Edge(start, style, true));
        edges.add(new Edge(end, style, false));
        return this;
    }

    /** The text painted, in one go as long as the same styles are open. */
    String paint(Ink ink) {
        edges.sort(Comparator.comparingInt(Edge::at).thenComparing(Edge::begins));
        StringBuilder painted = new StringBuilder();
        List<Style> open = new ArrayList<>();
        Set<Style> styles = EnumSet.noneOf(Style.class);
        int from = 0;
        int next = 0;
        while (next < edges.size()) {
            int at = edges.get(next).at();
            for (; next < edges.size() && edges.get(next).at() == at; next++) {
                apply(edges.get(next), open);
            }
            Set<Style> now = open.isEmpty() ? EnumSet.noneOf(Style.class) : EnumSet.copyOf(open);
            if (!now.equals(styles)) {
                painted.append(ink.paint(styles, stretch(from, at)));
                from = at;
                styles = now;
            }
        }
        return painted.append(ink.paint(styles, stretch(from, codePoints.length)))
                .toString();
    }

    private static void apply(Edge edge, List<Style> open) {
        if (edge.begins()) {
            open.add(edge.style());
        } else {
            open.remove(edge.style());
        }
    }

    private String stretch(int from, int to) {
        return new String(codePoints, from, to - from);
    }
}
