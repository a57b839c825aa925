package wiredesk.desk.replay.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import wiredesk.schemas.Article;
import wiredesk.schemas.EnrichedArticle;
import wiredesk.schemas.EntityMention;
import wiredesk.schemas.Quote;
import wiredesk.sink.state.Change;
import wiredesk.sink.state.Difference;

/**
 * Two readings of one article, held against each other. What counts as a difference is left to the sink: each record that
 * it would send is one here, and no other.
 */
final class Comparison {

    private final List<Change> changes;

    private Comparison(List<Change> changes) {
        this.changes = changes;
    }

    /**
     * @param before what is out
     * @param after what would be
     */
    static ArticleDiff between(EnrichedArticle before, EnrichedArticle after) {
        Comparison comparison =
                new Comparison(Difference.between(Optional.of(before), after).changes());
        List<Alteration<Quote>> quotes = comparison.alterations(QuoteFinding.QUOTE, before.getQuotes());
        List<Alteration<EntityMention>> entities = comparison.alterations(EntityFinding.ENTITY, before.getEntities());
        return new ArticleDiff(
                before.getArticle(),
                after.getArticle(),
                comparison.rewritten(before.getArticle(), after.getArticle()),
                quotes,
                entities,
                new Text(before.getArticle().getBody()),
                new Text(after.getArticle().getBody()),
                Tally.of(quotes, after.getQuotes().size()),
                Tally.of(entities, after.getEntities().size()));
    }

    /** Fields of the article itself that read otherwise; none if the sink would not send it. */
    private List<String> rewritten(Article before, Article after) {
        if (changes.stream().noneMatch(change -> change.kind() == Change.Kind.ARTICLE)) {
            return List.of();
        }
        return Difference.fieldsOfTheArticle()
                .filter(field -> !Objects.equals(before.get(field.pos()), after.get(field.pos())))
                .map(field -> field.name())
                .toList();
    }

    private <T> List<Alteration<T>> alterations(Finding<T> finding, List<T> before) {
        Map<String, T> out = new HashMap<>();
        before.forEach(record -> out.put(finding.key(record), record));
        List<T> gone = new ArrayList<>();
        List<T> fresh = new ArrayList<>();
        List<Alteration<T>> alterations = new ArrayList<>();
        for (Change change : changes) {
            if (change.kind() != finding.kind()) {
                continue;
            }
            T old = out.get(change.key());
            if (change.isTombstone()) {
                gone.add(old);
            } else if (old == null) {
                fresh.add(finding.value(change));
            } else {
                alterations.add(Alteration.changed(finding, old, finding.value(change)));
            }
        }
        Pairing<T> pairing = Pairing.of(gone, fresh, finding::places);
        pairing.pairs().forEach(pair -> alterations.add(Alteration.changed(finding, pair.before(), pair.after())));
        pairing.gone().forEach(lost -> alterations.add(Alteration.lost(finding, lost)));
        pairing.fresh().forEach(added -> alterations.add(Alteration.added(finding, added)));
        alterations.sort(Comparator.comparingInt(Alteration::place));
        return alterations;
    }
}
