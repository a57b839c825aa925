package wiredesk.enrich.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins people's names: "Mr Holm", "Holm" and "Anders" to "Anders Holm". Two people of one surname are kept apart by
 * first name and by the gender that titles tell; a bare surname goes to the one of them who is named most.
 */
final class PersonLinker {
    /** More people than this of one surname are not told apart. */
    private static final int NAMESAKES = 16;

    private final Map<String, Group> byKey = new LinkedHashMap<>();
    private final Map<String, List<Group>> bySurname = new HashMap<>();
    private final Map<String, List<Group>> byPart = new HashMap<>();
    private final Map<Group, PersonName> parts = new HashMap<>();
    private final List<Group> groups = new ArrayList<>();

    private PersonLinker() {}

    static List<Group> link(List<Name> people) {
        PersonLinker linker = new PersonLinker();
        people.stream().filter(name -> PersonName.of(name.folded()).full()).forEach(linker::addFull);
        people.stream().filter(name -> !PersonName.of(name.folded()).full()).forEach(linker::addShort);
        return linker.groups;
    }

    private void addFull(Name name) {
        Group known = byKey.get(name.folded());
        if (known != null) {
            known.add(name);
            known.consider(name.key);
            return;
        }
        PersonName person = PersonName.of(name.folded());
        for (Group other : bySurname.getOrDefault(person.last(), List.of())) {
            if (person.matches(parts.get(other)) && agrees(name.gender, other.gender)) {
                other.add(name);
                byKey.put(name.folded(), other);
                other.consider(name.key);
                return;
            }
        }
        Group group = start(name, person);
        if (group.gender == Gender.UNKNOWN) {
            group.gender = FirstNames.genderOf(PersonName.of(name.key).first());
        }
    }

    private void addShort(Name name) {
        PersonName person = PersonName.of(name.folded());
        List<Group> candidates = candidates(bySurname, person.last(), name);
        if (candidates.isEmpty()) {
            candidates = candidates(byPart, person.last(), name);
        }
        candidates.stream()
                .max(Comparator.comparingInt((Group group) -> known(name.gender, group.gender) ? 1 : 0)
                        .thenComparingInt(Group::size))
                .ifPresentOrElse(group -> group.add(name), () -> start(name, person));
    }

    private List<Group> candidates(Map<String, List<Group>> index, String word, Name name) {
        return index.getOrDefault(word, List.of()).stream()
                .filter(group -> agrees(name.gender, group.gender))
                .toList();
    }

    private Group start(Name name, PersonName person) {
        Group group = new Group(name);
        groups.add(group);
        parts.put(group, person);
        byKey.put(name.folded(), group);
        index(bySurname, person.last(), group);
        for (String part : person.parts()) {
            index(byPart, part, group);
        }
        return group;
    }

    private static void index(Map<String, List<Group>> index, String word, Group group) {
        List<Group> groups = index.computeIfAbsent(word, key -> new ArrayList<>());
        if (groups.size() < NAMESAKES) {
            groups.add(group);
        }
    }

    private static boolean agrees(Gender one, Gender other) {
        return one == Gender.UNKNOWN || other == Gender.UNKNOWN || one == other;
    }

    private static boolean known(Gender one, Gender other) {
        return one != Gender.UNKNOWN && one == other;
    }
}
