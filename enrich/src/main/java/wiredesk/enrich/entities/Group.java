package wiredesk.enrich.entities;

import java.util.ArrayList;
import java.util.List;
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

    int size() {
        return names.size();
    }
}
