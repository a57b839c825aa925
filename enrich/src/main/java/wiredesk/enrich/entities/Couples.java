package wiredesk.enrich.entities;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import wiredesk.enrich.text.Document;
import wiredesk.schemas.EntityType;

/** People who share the surname that is written once: "John and Mary Holm". */
final class Couples {
    private final Document document;
    /** First words of all people's names before the one that is looked at. */
    private final Set<String> seen = new HashSet<>();

    private Couples(Document document) {
        this.document = document;
    }

    /** Says of every first name that opens a couple which full name it is short for; names in the order of the text. */
    static void read(Document document, List<Name> names) {
        Couples couples = new Couples(document);
        for (int i = 0; i < names.size(); i++) {
            Name name = names.get(i);
            if (name.is(EntityType.PERSON)) {
                if (i + 1 < names.size() && couples.opens(name, names.get(i + 1))) {
                    name.shortFor =
                            name.key + " " + PersonName.of(names.get(i + 1).key).surname();
                }
                couples.seen.add(PersonName.of(name.key).first());
            }
        }
    }

    private boolean opens(Name name, Name next) {
        return name.length() == 1
                && name.shortFor == null
                && name.title.isEmpty()
                && FirstNames.known(name.key)
                && !seen.contains(name.key)
                && document.is(name.end, "and")
                && next.first == name.end + 1
                && next.is(EntityType.PERSON)
                && PersonName.of(next.key).parts().size() == 2
                && FirstNames.known(PersonName.of(next.key).first())
                && document.sentenceOf(name.first) == document.sentenceOf(next.first);
    }
}
