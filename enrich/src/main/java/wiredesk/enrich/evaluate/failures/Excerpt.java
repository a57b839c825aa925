package wiredesk.enrich.evaluate.failures;

import wiredesk.enrich.evaluate.gold.CodePointText;
import wiredesk.enrich.evaluate.gold.Stretch;

/**
 * A stretch of a text with some of what stands around it.
 *
 * @param stretch where it stands
 * @param before what stands before
 * @param surface the stretch itself
 * @param after what stands after
 */
public record Excerpt(Stretch stretch, String before, String surface, String after) {
    private static final int AROUND = 60;

    public static Excerpt of(CodePointText text, Stretch stretch) {
        int from = Math.max(0, stretch.start() - AROUND);
        int to = Math.min(text.length(), stretch.end() + AROUND);
        return new Excerpt(
                stretch,
                text.surface(new Stretch(from, stretch.start())),
                text.surface(stretch),
                text.surface(new Stretch(stretch.end(), to)));
    }
}
