package wiredesk.desk.replay.diff;

import wiredesk.schemas.EnrichedArticle;

/** A shadow and what is out, record by record as the topics would give them. */
final class Fixture {

    private final Shadow shadow = new Shadow();
    private final Present present = new Present(shadow::has);

    Fixture shadow(Reading... readings) {
        for (Reading reading : readings) {
            shadow.accept(reading.read());
        }
        return this;
    }

    Fixture out(Reading reading) {
        EnrichedArticle out = reading.read();
        present.article(out.getArticle().getId(), out.getArticle());
        out.getQuotes().forEach(quote -> present.quote(quote.getId(), quote));
        out.getEntities().forEach(entity -> present.entity(EntityFinding.ENTITY.key(entity), entity));
        return this;
    }

    Fixture quoteGone(String key) {
        present.quote(key, null);
        return this;
    }

    Fixture articleGone(String key) {
        present.article(key, null);
        return this;
    }

    Differences differences() {
        return new Differences(shadow, present);
    }
}
