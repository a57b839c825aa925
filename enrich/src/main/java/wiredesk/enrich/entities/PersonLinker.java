package wiredesk.enrich.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wiredesk.enrich.text.Document;

/**
 * Joins people's names: "Mr Holm", "Holm", "Anders" and "AH" to "Anders Holm". People of one surname are kept apart by first
 * name, by the gender that titles and nouns beside the name tell, and as father and son; a bare surname goes to the one of
 * them who is named most.
 */
final class PersonLinker {
    /** More people than this of one surname are not told apart. */
    private static final int NAMESAKES = 16;

    private final Document document;
    private final Map<String, Group> byKey = new LinkedHashMap<>();
    private final Map<String, List<Group>> bySurname = new HashMap<>();
    private final Map<String, List<Group>> byPart = new HashMap<>();
    private final Map<String, List<Group>> byInitials = new HashMap<>();
    private final Map<Group, PersonName> parts = new HashMap<>();
    private final List<Group> groups = new ArrayList<>();

    private PersonLinker(Document document) {
        this.document = document;
    }

    static List<Group> link(Document document, List<Name> people) {
        PersonLinker linker = new PersonLinker(document);
        people.stream().filter(name -> name.person().full()).forEach(linker::addFull);
        people.stream().filter(name -> !name.person().full()).forEach(linker::addShort);
        return linker.groups;
    }

    private void addFull(Name name) {
        Group known = byKey.get(key(name));
        if (known != null) {
            known.add(name);
            known.consider(name);
            return;
        }
        PersonName person = name.person();
        for (Group other : bySurname.getOrDefault(person.last(), List.of())) {
            if (person.matches(parts.get(other)) && agrees(name.gender, other.gender) && !apart(name, other)) {
                other.add(name);
                byKey.put(key(name), other);
                other.consider(name);
                return;
            }
        }
        Group group = start(name, person);
        if (group.gender == Gender.UNKNOWN) {
            group.gender = FirstNames.genderOf(PersonName.of(name.key).first());
        }
    }

    private static String key(Name name) {
        return String.join(" ", name.person().parts()) + " " + name.person().suffix();
    }

    /** Father and son: a sentence that has the name once with and once without "Jr." speaks of two. */
    private boolean apart(Name name, Group other) {
        Name last = other.names.get(other.size() - 1);
        return !name.person().suffix().equals(last.person().suffix())
                && document.sentenceOf(name.first) == document.sentenceOf(last.first);
    }

    private void addShort(Name name) {
        PersonName person = name.person();
        List<Group> candidates = candidates(bySurname, person.last(), name);
        if (candidates.isEmpty()) {
            candidates = candidates(byPart, person.last(), name);
        }
        if (candidates.isEmpty() && name.inCapitals()) {
            candidates = candidates(byInitials, person.last(), name);
        }
        candidates.stream()
                .max(Comparator.comparingInt((Group group) -> sameGeneration(person, group))
                        .thenComparingInt(group -> known(name.gender, group.gender) ? 1 : 0)
                        .thenComparingInt(Group::size))
                .ifPresentOrElse(group -> group.add(name), () -> start(name, person));
    }

    private int sameGeneration(PersonName person, Group group) {
        String suffix = parts.get(group).suffix();
        return person.suffix().isEmpty() || suffix.isEmpty() ? 0 : suffix.equals(person.suffix()) ? 1 : -1;
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
        byKey.put(key(name), group);
        index(bySurname, person.last(), group);
        for (String part : person.parts()) {
            index(byPart, part, group);
        }
        if (person.full()) {
            index(byInitials, person.initials(), group);
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
