package wiredesk.enrich.entities;

import java.util.ArrayList;
import java.util.List;
import wiredesk.enrich.text.Document;
import wiredesk.schemas.EntityType;

/** Puts people together whom the model took for a place and a surname: "Georgia" and "Smith". */
final class SplitPeople {
    private SplitPeople() {}

    static List<Name> join(Document document, List<Name> names) {
        List<Name> joined = new ArrayList<>(names.size());
        for (Name name : names) {
            Name last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && belong(document, last, name)) {
                joined.set(joined.size() - 1, new Name(document, last.first, name.end, EntityType.PERSON));
            } else {
                joined.add(name);
            }
        }
        return joined;
    }

    private static boolean belong(Document document, Name first, Name surname) {
        return first.is(EntityType.PLACE)
                && surname.is(EntityType.PERSON)
                && first.length() == 1
                && surname.length() == 1
                && first.end == surname.first
                && Priors.namesake(first.key)
                && !FirstNames.known(surname.key)
                && document.sentenceOf(first.first) == document.sentenceOf(surname.first);
    }
}
