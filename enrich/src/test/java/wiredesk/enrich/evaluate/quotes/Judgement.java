package wiredesk.enrich.evaluate.quotes;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import wiredesk.enrich.evaluate.gold.LabelledQuote;
import wiredesk.enrich.evaluate.gold.LabelledText;

/** Which of the quotes found in a text are right, their boundaries and their speaker. */
public final class Judgement {
    private Judgement() {}

    /** For each quote found, in order: whether every stretch of it is right. */
    public static List<Boolean> of(LabelledText gold, List<LabelledQuote> found) {
        Alignment alignment = Alignment.of(gold.text(), gold.quotes().orElseThrow(), found);
        Set<QuoteItem> right =
                alignment.close().stream().filter(Pair::right).map(Pair::found).collect(Collectors.toSet());
        return found.stream()
                .map(quote -> alignment.found().stream()
                        .filter(item -> item.quote() == quote)
                        .allMatch(right::contains))
                .toList();
    }
}
