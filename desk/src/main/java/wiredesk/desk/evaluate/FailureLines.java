package wiredesk.desk.evaluate;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import wiredesk.desk.show.Ink;
import wiredesk.desk.show.Ink.Style;
import wiredesk.enrich.evaluate.failures.Excerpt;
import wiredesk.enrich.evaluate.failures.Failure;
import wiredesk.enrich.evaluate.failures.FailureKind;

/** What went wrong: in counts, the commonest first, and case by case. */
final class FailureLines {
    private static final int LONGEST = 160;

    private final Ink ink;

    FailureLines(Ink ink) {
        this.ink = ink;
    }

    /** A line for each kind: {@code missed  12: 9 indirect, 3 mixed}. */
    String counts(List<Failure> failures) {
        return Arrays.stream(FailureKind.values())
                .map(kind -> line(
                        kind,
                        failures.stream()
                                .filter(failure -> failure.kind() == kind)
                                .toList()))
                .filter(line -> !line.isEmpty())
                .collect(joining("\n"));
    }

    private static String line(FailureKind kind, List<Failure> failures) {
        Map<String, Long> sorts = failures.stream().collect(groupingBy(Failure::sort, TreeMap::new, counting()));
        String listed = sorts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(sort -> sort.getValue() + " " + sort.getKey())
                .collect(joining(", "));
        return failures.isEmpty() ? "" : "%-15s %5d: %s".formatted(title(kind), failures.size(), listed);
    }

    /** One case, on lines of its own: what it is, then the place as marked and as found. */
    String example(Failure failure) {
        List<String> lines = new ArrayList<>();
        String note = failure.note().isEmpty() ? "" : ": " + Ink.line(failure.note());
        lines.add(ink.paint(Style.RED, title(failure.kind())) + ", " + failure.sort() + note
                + ink.dim(" — " + Ink.line(failure.document())));
        failure.gold().ifPresent(place -> lines.add("  marked " + place(place, Style.GREEN)));
        failure.found().ifPresent(place -> lines.add("  found  " + place(place, Style.YELLOW)));
        return String.join("\n", lines);
    }

    private String place(Excerpt place, Style style) {
        return ink.dim(onOneLine(place.before()) + "[")
                + ink.paint(style, shortened(onOneLine(place.surface())))
                + ink.dim("]" + onOneLine(place.after()));
    }

    /** White space at the edges stays: what stands before and after is part of the same line. */
    private static String onOneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /** What matters of a long quote is where it starts and where it ends. */
    private static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        return text.substring(0, LONGEST / 2) + " … " + text.substring(text.length() - LONGEST / 2);
    }

    private static String title(FailureKind kind) {
        return switch (kind) {
            case MISSED -> "missed";
            case SPURIOUS -> "spurious";
            case BOUNDARY -> "wrong boundary";
            case SPEAKER -> "wrong speaker";
            case TYPE -> "wrong type";
        };
    }
}
