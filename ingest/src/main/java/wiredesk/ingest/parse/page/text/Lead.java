package wiredesk.ingest.parse.page.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What stands between the headline and the element of the story and is part of it: the standfirst, a first paragraph. */
final class Lead {

    /** Further away, the first heading with the headline's words is another one. */
    private static final int FARTHEST = 25;

    private Lead() {}

    /**
     * @param story all blocks of the story's element
     * @param blocks all blocks of the page
     */
    static List<Block> before(List<Block> story, List<Block> blocks, Set<String> headlines) {
        if (story.isEmpty()) {
            return List.of();
        }
        int first = 0;
        while (first < blocks.size()
                && blocks.get(first).element() != story.get(0).element()) {
            first++;
        }
        Set<String> folded =
                headlines.stream().map(line -> line.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        int headline = first - 1;
        while (headline >= 0 && first - headline <= FARTHEST && !isHeadline(blocks.get(headline), folded)) {
            headline--;
        }
        if (first == blocks.size() || headline < 0 || first - headline > FARTHEST) {
            return List.of();
        }
        return blocks.subList(headline + 1, first).stream()
                .filter(Block::isRunning)
                .toList();
    }

    private static boolean isHeadline(Block block, Set<String> headlines) {
        return block.element().normalName().equals("h1")
                || headlines.contains(block.text().toLowerCase(Locale.ROOT));
    }
}
