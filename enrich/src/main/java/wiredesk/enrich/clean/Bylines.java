package wiredesk.enrich.clean;

import java.util.List;
import java.util.Optional;
import wiredesk.enrich.clean.Lines.Line;

/** Looks for the byline of a story: above its first paragraph, before the dateline, or in the credits at its end. */
final class Bylines {
    private Bylines() {}

    /** The byline; {@code top} are the first lines of the story. */
    static Optional<Cut> find(String text, List<Line> story, List<Line> top) {
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
        return story.size() < 2 ? Optional.empty() : Byline.creditAt(text, story.get(story.size() - 1));
    }

    private static Cut with(String text, Cut cut, Line line) {
        return new Cut(cut.start(), line.end(), cut.kept() + ", " + line.in(text));
    }
}
