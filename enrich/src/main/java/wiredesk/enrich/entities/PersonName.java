package wiredesk.enrich.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A person's name by its parts, without nickname in quotes, initials and suffix.
 *
 * @param parts given names and surname, at least one
 * @param surname the last part with the particles before it: "von Trotta"
 */
record PersonName(List<String> parts, String surname) {
    private static final Set<String> SUFFIXES = Set.of("Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV");

    static PersonName of(String key) {
        List<String> parts = new ArrayList<>();
        boolean nickname = false;
        for (String word : key.split(" ")) {
            nickname |= word.startsWith("\"");
            if (!nickname && !SUFFIXES.contains(word)) {
                parts.add(word.endsWith(",") ? word.substring(0, word.length() - 1) : word);
            }
            nickname &= !word.endsWith("\"");
        }
        if (parts.isEmpty()) {
            parts.add(key);
        }
        int surname = parts.size() - 1;
        while (surname > 1 && Character.isLowerCase(parts.get(surname - 1).charAt(0))) {
            surname--;
        }
        return new PersonName(List.copyOf(parts), String.join(" ", parts.subList(surname, parts.size())));
    }

    boolean full() {
        return parts.size() > 1;
    }

    String first() {
        return parts.get(0);
    }

    String last() {
        return parts.get(parts.size() - 1);
    }

    /** Whether this can be a shorter or longer form of another full name: same first and last part. */
    boolean matches(PersonName other) {
        return last().equals(other.last()) && (first().equals(other.first()) || abbreviates(first(), other.first()));
    }

    private static boolean abbreviates(String one, String other) {
        boolean initial = one.length() == 1 || other.length() == 1 || one.endsWith(".") || other.endsWith(".");
        return initial && one.charAt(0) == other.charAt(0);
    }
}
