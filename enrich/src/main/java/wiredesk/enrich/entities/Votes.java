package wiredesk.enrich.entities;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import wiredesk.enrich.text.Document;
import wiredesk.schemas.EntityType;

/**
 * One type for each name, by the evidence of the whole text: what the model took its mentions for, and what stands
 * around them.
 */
final class Votes {
    private static final int TYPES = EntityType.values().length;
    private static final double CONTEXT = 2;
    private static final double FIRST_NAME = 1.5;
    private static final Set<String> COMPANY_FORMS = Set.of(
            "inc",
            "inc.",
            "corp",
            "corp.",
            "co",
            "co.",
            "ltd",
            "ltd.",
            "llc",
            "plc",
            "ag",
            "sa",
            "s.a.",
            "nv",
            "n.v.",
            "se",
            "spa",
            "s.p.a",
            "gmbh",
            "group",
            "holdings",
            "university",
            "ministry",
            "party",
            "committee");
    private static final Set<String> BODIES = Set.of(
            "agency",
            "airline",
            "automaker",
            "bank",
            "biotech",
            "brewer",
            "broadcaster",
            "carmaker",
            "chain",
            "chipmaker",
            "club",
            "company",
            "conglomerate",
            "consultancy",
            "drugmaker",
            "exchange",
            "firm",
            "giant",
            "group",
            "insurer",
            "lender",
            "magazine",
            "maker",
            "manufacturer",
            "miner",
            "network",
            "newspaper",
            "outfit",
            "party",
            "platform",
            "refiner",
            "retailer",
            "startup",
            "start-up",
            "subsidiary",
            "supplier",
            "team",
            "union",
            "unit",
            "utility",
            "website");
    private static final Set<String> TRADED = Set.of("shares", "stock", "bonds", "shareholders", "investors");

    private final Map<String, double[]> votes = new HashMap<>();

    static Votes of(Document document, List<Name> names) {
        Votes votes = new Votes();
        for (Name name : names) {
            double[] counts = votes.votes.computeIfAbsent(ballot(name.key), key -> startingWith(name));
            counts[name.type.ordinal()]++;
            votes.addContext(document, name, counts);
        }
        return votes;
    }

    /** A known first name before another word counts once, however often the name is mentioned. */
    private static double[] startingWith(Name name) {
        double[] counts = new double[TYPES];
        int space = name.key.indexOf(' ');
        if (space > 0 && FirstNames.known(name.key.substring(0, space))) {
            counts[EntityType.PERSON.ordinal()] += FIRST_NAME;
        }
        return counts;
    }

    private void addContext(Document document, Name name, double[] counts) {
        if (name.is(EntityType.OTHER)) {
            return;
        }
        int sentence = document.sentenceOf(name.first);
        int before = name.first - 1;
        if (before >= document.firstToken(sentence) && BODIES.contains(document.lemma(before))) {
            counts[EntityType.ORGANISATION.ordinal()] += CONTEXT;
        }
        if (name.end < document.endToken(sentence)
                && TRADED.contains(document.word(name.end).toLowerCase(Locale.ROOT))) {
            counts[EntityType.ORGANISATION.ordinal()] += CONTEXT;
        }
        if (name.length() > 1
                && COMPANY_FORMS.contains(document.word(name.end - 1).toLowerCase(Locale.ROOT))) {
            counts[EntityType.ORGANISATION.ordinal()] += CONTEXT;
        }
        if (name.is(EntityType.PERSON) && name.title.isPresent()) {
            counts[EntityType.PERSON.ordinal()] += CONTEXT;
        }
    }

    /** What votes are counted under: all names that are known to stand for one thing vote together. */
    private static String ballot(String key) {
        return Aliases.fullName(key).orElse(key);
    }

    /** The type with the most votes; among equals, {@code preferred} if it is one of them. */
    EntityType winner(String key, EntityType preferred) {
        double[] counts = votes.get(ballot(key));
        int best = preferred.ordinal();
        for (int type = 0; type < TYPES; type++) {
            if (counts[type] > counts[best]) {
                best = type;
            }
        }
        return EntityType.values()[best];
    }

    double count(String key, EntityType type) {
        double[] counts = votes.get(ballot(key));
        return counts == null ? 0 : counts[type.ordinal()];
    }
}
