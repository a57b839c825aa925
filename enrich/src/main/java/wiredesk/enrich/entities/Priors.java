package wiredesk.enrich.entities;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import wiredesk.schemas.EntityType;

/**
 * What is known of names before their text is read: votes that count once, however often a name is mentioned. A place that
 * shares its name with people may be either, unless the text names its country or another place in it.
 */
final class Priors {
    private static final double FIRST_NAME = 1.5;
    private static final double COUNTRY = 1.5;
    private static final double CITY = 1;
    /** How much more a place with the name of people counts than a person. */
    private static final double MORE = 0.1;

    private static final double NICKNAME = 4;
    private static final double DEMONYM = 1.5;
    /** Of a company named like a person; models take every mention for one. */
    private static final double EPONYM = 6;

    private static final Set<String> GENERATIONS = Set.of("jr", "sr");
    private static final Set<String> NAMESAKES = WordList.set("namesakes.txt");
    private static final Set<String> EPONYMS = WordList.set("eponyms.txt");

    /** Full names of the countries that the text speaks of beyond doubt. */
    private final Set<String> countries = new HashSet<>();

    Priors(List<Name> names) {
        for (Name name : names) {
            if (!namesake(name.key)) {
                String full = name.fullName();
                countries.addAll(Countries.of(name.key));
                Cities.country(full).ifPresent(countries::add);
                if (Countries.known(full)) {
                    countries.add(full);
                }
            }
        }
    }

    /** Whether a place shares its name with people. */
    static boolean namesake(String key) {
        return NAMESAKES.contains(key) || FirstNames.known(key);
    }

    /** A known place, whether people share its name or not. */
    static boolean place(String key) {
        return Countries.known(key) || Cities.known(key);
    }

    /** By type: the votes that a name starts with. */
    double[] of(Name name) {
        double[] votes = new double[EntityType.values().length];
        if (named(name.key)) {
            votes[EntityType.PERSON.ordinal()] += FIRST_NAME;
        }
        if (EPONYMS.contains(name.key)) {
            votes[EntityType.ORGANISATION.ordinal()] += EPONYM;
        }
        if (!Countries.of(name.key).isEmpty()) {
            votes[EntityType.OTHER.ordinal()] += DEMONYM;
        }
        if (Cities.nicknames().containsKey(name.key)) {
            votes[EntityType.PLACE.ordinal()] += NICKNAME;
        } else if (place(name.key)) {
            double place = Countries.known(name.key) ? COUNTRY : CITY;
            votes[EntityType.PLACE.ordinal()] += place;
            votes[EntityType.PERSON.ordinal()] += doubted(name) ? place - MORE : 0;
        }
        return votes;
    }

    /** Whether a name is made like a person's: with a known first name, or with a suffix as "Jr.". */
    private static boolean named(String key) {
        int space = key.indexOf(' ');
        return space > 0
                && (FirstNames.known(key.substring(0, space))
                        || GENERATIONS.contains(PersonName.of(key).suffix()));
    }

    private boolean doubted(Name name) {
        String full = name.fullName();
        String country = Countries.known(full) ? full : Cities.country(full).orElse("");
        return namesake(name.key) && !countries.contains(country);
    }
}
