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
        TitleReader titles = new TitleReader(document, exact);
        List<Name> names = Acronyms.add(document, exact).stream()
                .filter(name -> !titles.partOfTitle(name))
                .toList();
        names.forEach(titles::read);
        Votes votes = Votes.of(document, names);
        for (Name name : names) {
            name.type = votes.winner(name.key, name.type);
        }
        settleSurnames(names, votes);
        settleHalves(new Halves(document, names), names);
        List<Name> all = Recurrences.add(document, names);
        all.forEach(titles::read);
        return all;
    }

    private static void settleHalves(Halves halves, List<Name> names) {
        for (Name name : names) {
            if (name.length() == 1 && halves.at(name.first)) {
                name.type = EntityType.PLACE;
            }
        }
    }

    /** A single word that is the surname or first name of somebody with a full name is that person. */
    private static void settleSurnames(List<Name> names, Votes votes) {
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
        for (Name name : names) {
            if (name.length() == 1 && !name.is(EntityType.PERSON) && parts.containsKey(name.key)) {
                double place = votes.count(name.key, EntityType.PLACE);
                if (place <= parts.get(name.key)) {
                    name.type = EntityType.PERSON;
                }
            }
        }
    }
}
