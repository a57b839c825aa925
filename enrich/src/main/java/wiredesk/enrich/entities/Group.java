package wiredesk.enrich.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import wiredesk.schemas.EntityType;

/** The names that stand for one entity, as they are found to. */
final class Group {
    final EntityType type;
    /** The fullest form so far. */
    String fullName;

    final List<Name> names = new ArrayList<>();
    Gender gender = Gender.UNKNOWN;

    Group(Name first) {
        type = first.type;
        fullName = first.key;
        add(first);
    }

    void add(Name name) {
        names.add(name);
        if (gender == Gender.UNKNOWN) {
            gender = name.gender;
        }
    }

    /** Takes a form of the name if it is fuller: longer, or as long and not all in capitals. */
    void consider(String form) {
        boolean shouted = fullName.equals(fullName.toUpperCase(Locale.ROOT));
        if (form.length() > fullName.length() || shouted && form.equalsIgnoreCase(fullName)) {
            fullName = form;
        }
    }

    int size() {
        return names.size();
    }
}
