package wiredesk.ingest.parse.page.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The blocks of a story's element, without those that are no part of it and those that lead into and out of it. */
final class Story {

    /** Repeated labels are shorter; a refrain is longer. */
    private static final int LONGEST_LABEL = 80;

    private final List<Block> blocks;

    Story(List<Block> blocks) {
        this.blocks = new ArrayList<>(blocks);
    }

    /** Labels that stand in it again and again are the page's, and so are lists of links. */
    Story withoutLabels() {
        Map<String, Integer> times = new HashMap<>();
        blocks.forEach(block -> times.merge(block.text(), 1, Integer::sum));
        blocks.removeIf(block -> block.isLinks()
                || (times.get(block.text()) > 1 && block.length() <= LONGEST_LABEL && !block.endsLikeSentence())
                || block.text().startsWith("<")
                || block.text().chars().noneMatch(Character::isLetterOrDigit));
        return this;
    }

    Story without(Set<String> lines) {
        Set<String> folded = new HashSet<>();
        lines.forEach(line -> folded.add(fold(line)));
        blocks.removeIf(block -> folded.contains(fold(block.text())));
        return this;
    }

    /** A story begins and ends with sentences. */
    Story trimmed() {
        int first = 0;
        while (first < blocks.size()
                && !isSentence(blocks.get(first))
                && !blocks.get(first).isRunning()) {
            first++;
        }
        int last = blocks.size();
        while (last > first && !isSentence(blocks.get(last - 1))) {
            last--;
        }
        return first < last ? new Story(blocks.subList(first, last)) : this;
    }

    List<Block> blocks() {
        return blocks;
    }

    private static boolean isSentence(Block block) {
        return !block.isHeading() && block.length() >= (block.endsLikeSentence() ? 25 : 150);
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
