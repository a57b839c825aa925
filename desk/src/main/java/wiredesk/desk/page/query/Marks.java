package wiredesk.desk.page.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import wiredesk.desk.page.index.Fields;
import wiredesk.desk.page.index.Words;
import wiredesk.desk.page.shown.Stretch;

/** Where in a text the words stand that were asked for. */
final class Marks {

    private static final UnifiedHighlighter HIGHLIGHTER = UnifiedHighlighter.builderWithoutSearcher(Words.analyzer())
            .withBreakIterator(WholeBreakIterator::new)
            .withFormatter(new Offsets())
            .build();

    private final Optional<Query> query;

    Marks(Optional<String> words) {
        query = words.map(wanted -> Asked.parse("q", wanted, Map.of(Fields.TEXT, 1f)));
    }

    /** In code points. */
    @SuppressWarnings("unchecked") // the formatter below makes them
    List<Stretch> in(String text) {
        if (query.isEmpty()) {
            return List.of();
        }
        try {
            Object marks = HIGHLIGHTER.highlightWithoutSearcher(Fields.TEXT, query.get(), text, 1);
            return marks == null ? List.of() : (List<Stretch>) marks;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Offsets extends PassageFormatter {

        @Override
        public List<Stretch> format(Passage[] passages, String content) {
            List<Stretch> marks = new ArrayList<>();
            for (Passage passage : passages) {
                for (int i = 0; i < passage.getNumMatches(); i++) {
                    marks.add(new Stretch(
                            content.codePointCount(0, passage.getMatchStarts()[i]),
                            content.codePointCount(0, passage.getMatchEnds()[i])));
                }
            }
            return marks;
        }
    }
}
