package wiredesk.desk.show;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rows below their heads: words to the left, figures to the right, columns as wide as they need to be. */
public final class Table {
    private static final String GAP = "  ";

    private final Ink ink;
    private final List<String> heads;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * @param heads of the names first; the last column is the one that matters
     */
    public Table(Ink ink, String... heads) {
        this.ink = ink;
        this.heads = List.of(heads);
    }

    /** Adds a row: a name, and a figure for every other column. */
    public Table row(String name, Object... figures) {
        List<String> row = Stream.concat(Stream.of(name), Stream.of(figures).map(String::valueOf))
                .toList();
        if (row.size() != heads.size()) {
            throw new IllegalArgumentException(row + ", expected a cell for each of " + heads);
        }
        rows.add(row);
        return this;
    }

    /** The lines, without a line feed at the end. */
    public String text() {
        String head = IntStream.range(0, heads.size())
                .mapToObj(column -> padded(heads, column))
                .collect(Collectors.joining(GAP));
        return Stream.concat(Stream.of(ink.dim(head)), rows.stream().map(this::line))
                .collect(Collectors.joining("\n"));
    }

    private String line(List<String> row) {
        int last = heads.size() - 1;
        return IntStream.range(0, last).mapToObj(column -> padded(row, column)).collect(Collectors.joining(GAP))
                + GAP
                + ink.bold(padded(row, last));
    }

    private String padded(List<String> row, int column) {
        int width = Stream.concat(Stream.of(heads), rows.stream())
                .mapToInt(each -> each.get(column).length())
                .max()
                .orElse(1);
        return ("%" + (column == 0 || isWords(column) ? "-" : "") + Math.max(1, width) + "s")
                .formatted(row.get(column));
    }

    private boolean isWords(int column) {
        return rows.stream()
                .map(row -> row.get(column))
                .allMatch(cell -> cell.startsWith("/") || !cell.isEmpty() && Character.isLetter(cell.codePointAt(0)));
    }
}
