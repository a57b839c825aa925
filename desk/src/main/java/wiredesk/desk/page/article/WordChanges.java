package wiredesk.desk.page.article;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What has changed between two texts: by paragraphs, and within those that have changed by words. */
final class WordChanges {

    private static final String SAME = "same";
    private static final String ADDED = "added";
    private static final String REMOVED = "removed";
    private static final String CHANGED = "changed";
    /** Comparing takes time by the product of words and differences: longer paragraphs are shown as a whole. */
    private static final int MOST_WORDS = 2_000;

    private static final int MOST_PARAGRAPHS = 4_000;

    private WordChanges() {}

    /** Words that are alike in whether the other side has them. */
    record Run(String text, String change) {}

    /** A paragraph on both sides; empty where a side has none. */
    record Paragraph(String change, List<Run> left, List<Run> right) {}

    static List<Paragraph> of(String before, String after) {
        List<String> left = paragraphs(before);
        List<String> right = paragraphs(after);
        if (Math.max(left.size(), right.size()) > MOST_PARAGRAPHS) {
            return List.of(whole(before, after));
        }
        List<Paragraph> all = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(left, right, true).getDeltas()) {
            List<String> old = delta.getSource().getLines();
            List<String> now = delta.getTarget().getLines();
            for (int i = 0; i < Math.max(old.size(), now.size()); i++) {
                all.add(paragraph(delta.getType(), at(old, i), at(now, i)));
            }
        }
        return all;
    }

    static Paragraph ofLine(String before, String after) {
        String old = before == null ? "" : before;
        String now = after == null ? "" : after;
        return paragraph(old.equals(now) ? DeltaType.EQUAL : DeltaType.CHANGE, old, now);
    }

    private static Paragraph paragraph(DeltaType type, String old, String now) {
        if (type == DeltaType.EQUAL) {
            return new Paragraph(SAME, List.of(new Run(old, SAME)), List.of(new Run(now, SAME)));
        }
        if (old.isEmpty()) {
            return new Paragraph(ADDED, List.of(), List.of(new Run(now, ADDED)));
        }
        if (now.isEmpty()) {
            return new Paragraph(REMOVED, List.of(new Run(old, REMOVED)), List.of());
        }
        return words(old, now);
    }

    private static Paragraph words(String old, String now) {
        List<String> left = Arrays.asList(old.split("(?<=\\s)"));
        List<String> right = Arrays.asList(now.split("(?<=\\s)"));
        if (Math.max(left.size(), right.size()) > MOST_WORDS) {
            return whole(old, now);
        }
        List<Run> before = new ArrayList<>();
        List<Run> after = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(left, right, true).getDeltas()) {
            boolean same = delta.getType() == DeltaType.EQUAL;
            add(before, delta.getSource().getLines(), same ? SAME : REMOVED);
            add(after, delta.getTarget().getLines(), same ? SAME : ADDED);
        }
        return new Paragraph(CHANGED, before, after);
    }

    private static Paragraph whole(String old, String now) {
        return new Paragraph(CHANGED, List.of(new Run(old, REMOVED)), List.of(new Run(now, ADDED)));
    }

    private static void add(List<Run> runs, List<String> words, String change) {
        if (!words.isEmpty()) {
            runs.add(new Run(String.join("", words), change));
        }
    }

    private static String at(List<String> lines, int place) {
        return place < lines.size() ? lines.get(place) : "";
    }

    private static List<String> paragraphs(String text) {
        return Arrays.stream(text.split("\\n+")).filter(line -> !line.isBlank()).toList();
    }
}
