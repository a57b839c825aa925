package wiredesk.enrich.entities;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import wiredesk.schemas.EntityType;

/**
 * Joins names of organisations, places and other things: acronyms to what they stand for, companies with and without
 * their legal form, known other names, and "North" to "North Korea".
 */
final class BodyLinker {
    /** A longer name has no short forms. */
    private static final int LONGEST = 12;
    /** Words that open many names and stand for none. */
    private static final Set<String> GENERAL = WordList.set("general.txt");

    private static final Set<String> SMALL_WORDS = Set.of("of", "the", "and", "for", "in", "on", "de", "&");

    private final EntityType type;
    private final Map<String, Group> byForm = new LinkedHashMap<>();
    private final List<Group> groups = new ArrayList<>();

    private BodyLinker(EntityType type) {
        this.type = type;
    }

    static List<Group> link(EntityType type, List<Name> names) {
        BodyLinker linker = new BodyLinker(type);
        names.stream()
                .sorted((one, other) -> Integer.compare(other.length(), one.length()))
                .forEach(linker::add);
        return linker.groups;
    }

    private void add(Name name) {
        String form = form(name);
        Group group = byForm.get(form);
        if (group == null) {
            group = new Group(name);
            groups.add(group);
            index(group, form, name);
        } else {
            group.add(name);
            group.consider(name);
        }
    }

    /** The short forms by which others may name the same; longer names come first and keep them. */
    private void index(Group group, String form, Name name) {
        byForm.put(form, group);
        String[] words = form.split(" ");
        if (words.length < 2 || words.length > LONGEST || type == EntityType.OTHER) {
            return;
        }
        String initials = initials(words);
        if (initials.length() > 1) {
            byForm.putIfAbsent(initials.toLowerCase(Locale.ROOT), group);
        }
        if (type == EntityType.ORGANISATION) {
            for (int i = 1; i < words.length; i++) {
                shorter(group, words, 0, i);
                if (i < words.length - 1) {
                    shorter(group, words, i, words.length);
                }
            }
        }
    }

    /** A part of a name stands for the whole, unless it is a full name of its own (the United Nations) or says little. */
    private void shorter(Group group, String[] words, int from, int to) {
        String form = String.join(" ", List.of(words).subList(from, to));
        if (!Aliases.isFullName(form) && !GENERAL.contains(form)) {
            byForm.putIfAbsent(form, group);
        }
    }

    private static String initials(String[] words) {
        StringBuilder initials = new StringBuilder();
        for (String word : words) {
            if (!SMALL_WORDS.contains(word)) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }

    /** A name as it is compared: its known full name, without legal form and full stops, in lower case. */
    static String form(Name name) {
        String[] words = name.fullName().toLowerCase(Locale.ROOT).split(" ");
        int end = words.length;
        while (end > 1 && BodyWords.FORM.has(words[end - 1])) {
            end--;
        }
        String form = String.join(" ", List.of(words).subList(0, end));
        return form.indexOf('.') < 0 || form.length() > 6 ? form : form.replace(".", "");
    }
}
