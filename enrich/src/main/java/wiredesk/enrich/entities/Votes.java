package wiredesk.enrich.entities;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wiredesk.enrich.text.Document;
import wiredesk.schemas.EntityType;

/**
 * One type for each name, by the evidence of the whole text: what is known of it, what the model took its mentions for, and
 * what stands around them. All names that stand for one thing vote together.
 */
final class Votes {
    private static final double CONTEXT = 2;
    private static final double SCORE = 3;

    private final Document document;
    private final Map<String, double[]> votes = new HashMap<>();

    private Votes(Document document) {
        this.document = document;
    }

    static Votes of(Document document, List<Name> names) {
        Votes votes = new Votes(document);
        Priors priors = new Priors(names);
        for (Name name : names) {
            double[] counts = votes.votes.computeIfAbsent(name.fullName(), key -> priors.of(name));
            counts[name.type.ordinal()]++;
            if (!name.is(EntityType.OTHER)) {
                votes.addContext(name, counts);
            }
        }
        return votes;
    }

    private void addContext(Name name, double[] counts) {
        int sentence = document.sentenceOf(name.first);
        int first = document.firstToken(sentence);
        int before = name.first - 1;
        double body = 0;
        if (before >= first && BodyWords.BEFORE.has(document.lemma(before))) {
            body += CONTEXT;
        }
        if (before > first
                && (document.is(before, "at") || document.is(before, "with"))
                && BodyWords.STAFF.has(document.word(before - 1))) {
            body += CONTEXT;
        }
        if (name.end < document.endToken(sentence) && BodyWords.AFTER.has(document.word(name.end))) {
            body += CONTEXT;
        }
        if (Scores.at(document, name.end) && Cities.known(name.key)) {
            body += SCORE;
        }
        String last = document.word(name.end - 1);
        if (name.length() > 1 && (BodyWords.FORM.has(last) || BodyWords.LAST.has(last))) {
            body += CONTEXT;
        }
        counts[EntityType.ORGANISATION.ordinal()] += body;
        if (name.is(EntityType.PERSON) && name.title.isPresent()) {
            counts[EntityType.PERSON.ordinal()] += CONTEXT;
        }
        if (before >= first && Priors.place(name.key) && Whereabouts.before(document, name.first)) {
            counts[EntityType.PLACE.ordinal()] += CONTEXT;
        }
    }

    /** The type with the most votes; among equals, the one that the name has if it is one of them. */
    EntityType winner(Name name) {
        double[] counts = votes.get(name.fullName());
        int best = name.type.ordinal();
        for (int type = 0; type < counts.length; type++) {
            if (counts[type] > counts[best]) {
                best = type;
            }
        }
        return EntityType.values()[best];
    }

    double count(Name name, EntityType type) {
        double[] counts = votes.get(name.fullName());
        return counts == null ? 0 : counts[type.ordinal()];
    }
}
