package wiredesk.enrich.entities;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wiredesk.enrich.text.Document;
import wiredesk.schemas.EntityType;

/**
 * From exact names to all names: each with its final type and its title, without those that are but part of a title, and
 * with those that the model passed over.
 */
final class TypeSettler {
    private TypeSettler() {}

    static List<Name> settle(Document document, List<Name> exact) {
        List<Name> places = KnownPlaces.add(document, Nicknames.add(document, exact));
        List<Name> whole = Acronyms.add(document, SplitPeople.join(document, places));
        TitleReader titles = new TitleReader(document, whole);
        List<Name> names =
                whole.stream().filter(name -> !titles.partOfTitle(name)).toList();
        names.forEach(titles::read);
        Votes votes = Votes.of(document, names);
        for (Name name : names) {
            name.type = votes.winner(name);
        }
        settleSurnames(document, names, votes);
        Halves halves = new Halves(document, names);
        names.forEach(name -> halves.of(name).ifPresent(name::standFor));
        List<Name> all = Recurrences.add(document, names, halves);
        all.forEach(titles::read);
        Couples.read(document, all);
        Appositions appositions = new Appositions(document);
        all.forEach(appositions::read);
        return all;
    }

    /** A single word that is the surname or first name of somebody with a full name is that person. */
    private static void settleSurnames(Document document, List<Name> names, Votes votes) {
        Map<String, Integer> parts = new HashMap<>();
        for (Name name : names) {
            if (name.is(EntityType.PERSON)) {
                PersonName person = PersonName.of(name.key);
                if (person.full()) {
                    parts.merge(person.last(), 1, Integer::sum);
                    parts.merge(person.first(), 1, Integer::sum);
                }
            }
        }
        Map<String, String> families = families(document, names);
        for (Name name : names) {
            if (name.length() == 1 && !name.is(EntityType.PERSON)) {
                String part = families.getOrDefault(name.key, name.key);
                double place = votes.count(name, EntityType.PLACE) - votes.count(name, EntityType.PERSON);
                if (parts.containsKey(part) && place < parts.get(part) + 1) {
                    name.type = EntityType.PERSON;
                }
            }
        }
    }

    /** By what may be the plural of a surname: the surname. Once is enough: "the Holms", then "Holms' yard". */
    private static Map<String, String> families(Document document, List<Name> names) {
        Map<String, String> families = new HashMap<>();
        for (Name name : names) {
            PersonName.family(document, name).ifPresent(surname -> families.put(name.key, surname));
        }
        return families;
    }
}
