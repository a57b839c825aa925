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
    /** Whether all names so far are too casual to be the full one. */
    private boolean casual;

    final List<Name> names = new ArrayList<>();
    Gender gender = Gender.UNKNOWN;

    Group(Name first) {
        type = first.type;
        fullName = first.shortFor == null ? first.key : first.shortFor;
        casual = first.casual();
        add(first);
    }

    void add(Name name) {
        names.add(name);
        if (gender == Gender.UNKNOWN) {
            gender = name.gender;
        }
    }

    /** Takes a form of the name if it is fuller: not casual, longer, or as long and not all in capitals. */
    void consider(Name name) {
        String form = name.key;
        boolean shouted = fullName.equals(fullName.toUpperCase(Locale.ROOT));
        if (casual != name.casual()) {
            fullName = casual ? form : fullName;
            casual = false;
        } else if (name.shortFor == null && form.length() > fullName.length()
                || shouted && form.equalsIgnoreCase(fullName)) {
            fullName = form;
        }
    }

    int size() {
        return names.size();
    }
}
