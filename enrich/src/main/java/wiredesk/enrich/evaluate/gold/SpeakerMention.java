package wiredesk.enrich.evaluate.gold;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words at a quote that say whose it is.
 *
 * @param segments where they stand, one stretch or more
 * @param surface the text from the first of them to the last
 * @param words where each of the words starts
 */
public record SpeakerMention(List<Stretch> segments, String surface, Set<Integer> words) {
    public SpeakerMention {
        segments = List.copyOf(segments);
        words = Set.copyOf(words);
    }

    /** @param whole from the first of the segments to the last */
    public static SpeakerMention in(CodePointText text, Stretch whole, List<Stretch> segments) {
        Set<Integer> words = new TreeSet<>();
        segments.forEach(segment -> Words.within(text, segment).all().forEach(word -> words.add(word.start())));
        return new SpeakerMention(segments, text.surface(whole), words);
    }
}
