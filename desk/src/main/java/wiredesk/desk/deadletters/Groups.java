package wiredesk.desk.deadletters;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sorts dead letters into groups. */
public final class Groups {

    private static final Comparator<Group> ORDER = Comparator.comparing(Group::state)
            .thenComparing(Comparator.comparing(Group::count).reversed())
            .thenComparing(Group::stage)
            .thenComparing(Group::exception)
            .thenComparing(Group::source);

    private final Map<Object, Group> groups = new HashMap<>();

    public void add(Letter letter) {
        Group one = Group.of(letter);
        groups.merge(one.likeness(), one, Group::and);
    }

    /** Those that are open first, in each state the largest first. */
    public List<Group> all() {
        return groups.values().stream().sorted(ORDER).toList();
    }
}
