package wiredesk.ingest.parse.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The measure of the article extraction benchmark: runs of four words that two texts share. */
record Shingles(Map<List<String>, Integer> counts) {

    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int LENGTH = 4;

    static Shingles of(String text) {
        List<String> words = words(text);
        int length = Math.min(LENGTH, words.size());
        Map<List<String>, Integer> counts = new HashMap<>();
        for (int i = 0; length > 0 && i + length <= words.size(); i++) {
            counts.merge(words.subList(i, i + length), 1, Integer::sum);
        }
        return new Shingles(counts);
    }

    static List<String> words(String text) {
        return WORD.matcher(text.replace("\u00AD", ""))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    int size() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    int shared(Shingles other) {
        return counts.entrySet().stream()
                .mapToInt(entry -> Math.min(entry.getValue(), other.counts.getOrDefault(entry.getKey(), 0)))
                .sum();
    }
}
