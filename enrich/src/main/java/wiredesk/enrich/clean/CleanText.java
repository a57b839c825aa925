package wiredesk.enrich.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import wiredesk.enrich.clean.Lines.Line;

/**
 * A text with its dateline, byline and promotional tail taken out.
 *
 * @param body the delivered text less what was cut, without blank lines around it
 * @param dateline place and date it is filed from, if the text says so
 * @param byline who wrote it, if the text says so; of a line at the top and one at the end the first
 * @param tail the promotional lines that stood at its end
 * @param margins where dateline, byline and credits stand in the delivered text, in its order
 * @param offsets leads from the body back to the delivered text
 */
public record CleanText(
        String body,
        Optional<String> dateline,
        Optional<String> byline,
        Optional<String> tail,
        List<Margin> margins,
        OffsetMap offsets) {
    /** A headline, a byline and a standfirst may come before the first paragraph. */
    private static final int LINES_AT_THE_TOP = 5;

    public CleanText {
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(offsets, "offsets");
    }

    /** Cleans a text, in time linear in its length. */
    public static CleanText of(String text) {
        List<Line> lines = Lines.of(text);
        int endOfStory = Tail.firstLine(text, lines);
        List<Cut> cuts = new ArrayList<>();
        Optional<Cut> tail = endOfStory < lines.size()
                ? Optional.of(new Cut(
                        lines.get(endOfStory).start(),
                        text.length(),
                        text.substring(lines.get(endOfStory).start()).strip()))
                : Optional.empty();
        List<Line> story = lines.subList(0, endOfStory);
        List<Line> top = story.subList(0, Math.min(story.size(), LINES_AT_THE_TOP));
        List<Cut> bylines = Bylines.find(text, story, top);
        Optional<Cut> dateline = top.stream()
                .map(line -> bylines.isEmpty() ? line : line.after(bylines.get(0)))
                .flatMap(line -> Dateline.at(text, line).stream())
                .findFirst();
        cuts.addAll(bylines);
        dateline.ifPresent(cuts::add);
        tail.ifPresent(cuts::add);
        List<int[]> kept = kept(text, cuts);
        StringBuilder body = new StringBuilder(text.length());
        kept.forEach(stretch -> body.append(text, stretch[0], stretch[1]));
        return new CleanText(
                body.toString(),
                dateline.map(Cut::kept).filter(place -> !place.isEmpty()),
                bylines.stream().map(Cut::kept).findFirst(),
                tail.map(Cut::kept),
                margins(bylines, dateline),
                OffsetMap.ofKept(kept));
    }

    private static List<Margin> margins(List<Cut> bylines, Optional<Cut> dateline) {
        return Stream.concat(
                        bylines.stream().map(cut -> new Margin(Margin.Kind.BYLINE, cut.start(), cut.end())),
                        dateline.map(cut -> new Margin(Margin.Kind.DATELINE, cut.start(), cut.end())).stream())
                .sorted(Comparator.comparingInt(Margin::start))
                .toList();
    }

    /** The stretches between the cuts. A line that goes takes the line breaks before it along. */
    private static List<int[]> kept(String text, List<Cut> cuts) {
        cuts.sort(Comparator.comparingInt(Cut::start));
        List<int[]> kept = new ArrayList<>();
        int from = 0;
        int length = text.length();
        while (from < length && Lines.blank(text.charAt(from))) {
            from++;
        }
        for (Cut cut : cuts) {
            from = keep(text, kept, from, cut.start(), cut.end());
        }
        keep(text, kept, from, length, length);
        return kept;
    }

    /** Keeps what stands from {@code from} to {@code to}, and says where to go on after a cut that ends at {@code next}. */
    private static int keep(String text, List<int[]> kept, int from, int to, int next) {
        boolean wholeLine = next == text.length() || text.charAt(next) == '\n' || text.charAt(next) == '\r';
        int end = to;
        while (wholeLine && end > from && Lines.blank(text.charAt(end - 1))) {
            end--;
        }
        if (end > from) {
            kept.add(new int[] {from, end});
        }
        int go = next;
        while (kept.isEmpty() && go < text.length() && Lines.blank(text.charAt(go))) {
            go++;
        }
        return go;
    }
}
