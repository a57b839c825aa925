package wiredesk.enrich.evaluate.quotes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import wiredesk.enrich.evaluate.failures.Excerpt;
import wiredesk.enrich.evaluate.failures.Failure;
import wiredesk.enrich.evaluate.failures.FailureKind;

/** Finds what went wrong with the quotes of one text. */
final class QuoteFailures {
    private final String document;
    private final Alignment text;
    private final List<Failure> failures = new ArrayList<>();

    private QuoteFailures(String document, Alignment text) {
        this.document = document;
        this.text = text;
    }

    static List<Failure> of(String document, Alignment text) {
        QuoteFailures failures = new QuoteFailures(document, text);
        failures.find();
        return failures.failures;
    }

    private void find() {
        Set<QuoteItem> paired = new HashSet<>();
        Set<QuoteItem> pairedFound = new HashSet<>();
        for (Pair pair : text.overlapping()) {
            paired.add(pair.gold());
            pairedFound.add(pair.found());
            if (!pair.close()) {
                add(FailureKind.BOUNDARY, pair.gold().type(), at(pair.gold()), at(pair.found()), "");
            } else if (!pair.right()) {
                MentionKind mention = MentionKind.of(pair.gold().quote());
                add(FailureKind.SPEAKER, mention, at(pair.gold()), at(pair.found()), speakers(pair));
            }
        }
        for (QuoteItem item : text.gold()) {
            if (!paired.contains(item)) {
                add(FailureKind.MISSED, item.type(), at(item), Optional.empty(), "");
            }
        }
        for (QuoteItem item : text.found()) {
            if (!pairedFound.contains(item)) {
                add(FailureKind.SPURIOUS, item.type(), Optional.empty(), at(item), "");
            }
        }
    }

    private void add(FailureKind kind, Enum<?> sort, Optional<Excerpt> gold, Optional<Excerpt> found, String note) {
        failures.add(new Failure(kind, sort.name().toLowerCase(Locale.ROOT), document, gold, found, note));
    }

    private Optional<Excerpt> at(QuoteItem item) {
        return Optional.of(Excerpt.of(text.text(), item.stretch()));
    }

    private static String speakers(Pair pair) {
        return "marked " + pair.gold().quote().speaker().orElse("nobody") + ", found "
                + pair.found().quote().speaker().orElse("nobody");
    }
}
