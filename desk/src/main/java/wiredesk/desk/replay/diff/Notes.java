package wiredesk.desk.replay.diff;

import java.util.ArrayList;
import java.util.List;

/** What sums mean, in sentences. */
final class Notes {

    private Notes() {}

    static List<String> of(Sums sums) {
        List<String> notes = new ArrayList<>();
        if (sums.articles() == 0) {
            notes.add("The shadow holds no article that was asked for.");
        } else if (sums.differing() == 0) {
            notes.add("Nothing differs: a promotion would send nothing.");
        }
        if (sums.rewritten() > 0) {
            notes.add("Of " + articles(sums.rewritten()) + " the text or another field of the article itself differs.");
        }
        if (sums.sameExtractor() > 0) {
            notes.add("Of " + articles(sums.sameExtractor()) + " that differ, both readings bear the same extractor"
                    + " version: the sink takes the new one for a repeat, and a promotion sends nothing of it.");
        }
        return notes;
    }

    private static String articles(long number) {
        return DiffText.figure(number) + (number == 1 ? " article" : " articles");
    }
}
