package wiredesk.enrich.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wiredesk.enrich.clean.Lines.Line;

/** Looks for the byline of a story: above its first paragraph, before the dateline, or in the credits at its end. */
final class Bylines {
    private Bylines() {}

    /** The lines that say who wrote the story: one at its top, one that credits more at its end. In the order of the text. */
    static List<Cut> find(String text, List<Line> story, List<Line> top) {
        List<Cut> found = new ArrayList<>();
        atTheTop(text, story, top).ifPresent(found::add);
        if (story.size() > 1) {
            Line last = story.get(story.size() - 1);
            Byline.creditAt(text, last)
                    .filter(credit -> found.isEmpty() || found.get(0).end() <= credit.start())
                    .ifPresent(found::add);
        }
        return found;
    }

    /** {@code top} are the first lines of the story. */
    private static Optional<Cut> atTheTop(String text, List<Line> story, List<Line> top) {
        for (int i = 0; i < top.size(); i++) {
            Optional<Cut> cut = Byline.at(text, top.get(i));
            if (cut.isPresent()) {
                boolean longer = i + 1 < story.size() && Byline.goesOn(text, story.get(i + 1));
                return longer ? Optional.of(with(text, cut.get(), story.get(i + 1))) : cut;
            }
            Optional<Cut> before = Byline.beforeDateline(text, top.get(i));
            if (before.isPresent()) {
                return before;
            }
        }
        return Optional.empty();
    }

    private static Cut with(String text, Cut cut, Line line) {
        return new Cut(cut.start(), line.end(), cut.kept() + ", " + line.in(text));
    }
}
