package wiredesk.desk.page.index;

import java.time.Instant;
import wiredesk.desk.page.shown.Card;
import wiredesk.desk.page.shown.FullEntity;
import wiredesk.desk.page.shown.FullQuote;
import wiredesk.desk.page.shown.Head;
import wiredesk.desk.page.shown.Json;
import wiredesk.desk.page.shown.Place;
import wiredesk.desk.page.shown.Rest;
import wiredesk.schemas.Article;
import wiredesk.schemas.EntityMention;
import wiredesk.schemas.LedgerEntry;
import wiredesk.schemas.Quote;

/** What is put into the index of each kind. */
public final class Documents {

    private final NewsIndex index;

    public Documents(NewsIndex index) {
        this.index = index;
    }

    public void article(Article article, Place place) {
        index.put(new Entry(Kind.ARTICLE, article.getId(), article.getId(), place.time())
                .kept(Fields.JSON, Json.write(Head.of(article)))
                .kept(Fields.REST, Json.write(Rest.of(article)))
                .kept(Fields.PLACE, Json.write(place))
                .column(Fields.GONE, 0));
    }

    /** A tombstone has come for an article: what was known of it stays, and counts no more. */
    public void articleGone(String id) {
        index.mark(Kind.ARTICLE.key(id), Fields.GONE, 1);
    }

    public void reading(Article article, Place place) {
        index.put(new Entry(Kind.READING, article.getId(), article.getId(), place.time())
                .kept(Fields.JSON, Json.write(Head.of(article)))
                .kept(Fields.PLACE, Json.write(place)));
    }

    /** What the sink decided; a repeat or an older version decides nothing. */
    public void ruling(LedgerEntry entry) {
        index.put(new Entry(Kind.RULING, entry.getArticleId(), entry.getArticleId(), entry.getTime())
                .kept(Fields.JSON, entry.getOutcome()));
    }

    public void quote(Quote quote, Place place) {
        FullQuote shown = FullQuote.of(quote);
        String speaker = shown.speaker() == null ? null : shown.speaker().name();
        index.put(new Entry(Kind.QUOTE, quote.getId(), quote.getArticleId(), place.time())
                .exact(Fields.SOURCE, quote.getSource())
                .exact(Fields.TYPE, shown.type())
                .exact(
                        Fields.NAME,
                        shown.speaker() == null ? null : shown.speaker().key())
                .column(
                        Fields.NAME_COLUMN,
                        shown.speaker() == null ? null : shown.speaker().key())
                .words(Fields.NAME_WORDS, speaker)
                .words(Fields.TEXT, quote.getText())
                .kept(Fields.JSON, Json.write(shown))
                .kept(Fields.PLACE, Json.write(place)));
    }

    public void entity(EntityMention entity, Place place) {
        index.put(new Entry(Kind.ENTITY, place.key(), entity.getArticleId(), place.time())
                .exact(Fields.TYPE, entity.getType().name())
                .exact(Fields.NAME, entity.getId())
                .column(Fields.NAME_COLUMN, entity.getId())
                .words(Fields.NAME_WORDS, entity.getName())
                .kept(Fields.JSON, Json.write(FullEntity.of(entity)))
                .kept(Fields.PLACE, Json.write(place)));
    }

    /** Where a record of an article stands that is no state of today: a delivery, a decision. */
    public void place(String article, Place place) {
        index.put(placed(article, place));
    }

    /** Where one version stands as it was read, so that it can be shown later. */
    public void version(Article article, Place place) {
        index.put(placed(article.getId(), place).kept(Fields.JSON, Json.write(Head.of(article))));
    }

    private static Entry placed(String article, Place place) {
        String id = place.topic() + "/" + place.partition() + "/" + place.offset();
        return new Entry(Kind.PLACE, id, article, place.time()).kept(Fields.PLACE, Json.write(place));
    }

    /** @param text whatever of it can be searched: headline, body, quotes */
    public void story(Card card, Iterable<FullEntity> entities, String text) {
        Instant changed = card.changed();
        Entry story = new Entry(Kind.STORY, card.head().id(), card.head().id(), changed)
                .exact(Fields.SOURCE, card.head().source())
                .exact(Fields.LANGUAGE, card.head().language())
                .exact(Fields.STATE, card.state().label())
                .words(Fields.TEXT, text)
                .kept(Fields.JSON, Json.write(card));
        entities.forEach(entity -> story.exact(Fields.NAME, entity.key()).words(Fields.NAME_WORDS, entity.name()));
        index.put(story);
    }

    public void removeQuote(String id) {
        index.remove(Kind.QUOTE.key(id));
    }

    /** @param id article id, '#', entity id */
    public void removeEntity(String id) {
        index.remove(Kind.ENTITY.key(id));
    }
}
