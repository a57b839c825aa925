package wiredesk.enrich.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import wiredesk.enrich.text.Document;

/**
 * A person's name by its parts, without nickname in quotes, initials and suffix.
 *
 * @param parts given names and surname, at least one
 * @param surname the last part with the particles before it: "von Trotta"
 * @param suffix what tells a son from his father, without full stop and in lower case: "jr"; empty without one
 */
record PersonName(List<String> parts, String surname, String suffix) {
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

    static PersonName of(String key) {
        List<String> parts = new ArrayList<>();
        String suffix = "";
        boolean nickname = false;
        for (String word : key.split(" ")) {
            nickname |= word.startsWith("\"");
            if (!nickname) {
                String last = suffix(word);
                if (last.isEmpty()) {
                    parts.add(word.endsWith(",") ? word.substring(0, word.length() - 1) : word);
                } else {
                    suffix = last;
                }
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
        return new PersonName(List.copyOf(parts), String.join(" ", parts.subList(surname, parts.size())), suffix);
    }

    private static String suffix(String word) {
        String plain = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        String lower = plain.toLowerCase(Locale.ROOT);
        return SUFFIXES.contains(lower) ? lower : "";
    }

    /** The surname of which a name is the plural: "the Holms". */
    static Optional<String> family(Document document, Name name) {
        boolean plural = name.length() == 1 && name.key.endsWith("s") && name.key.length() > 2;
        return plural && name.first > 0 && document.is(name.first - 1, "the")
                ? Optional.of(name.key.substring(0, name.key.length() - 1))
                : Optional.empty();
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

    /** First letters of all parts. */
    String initials() {
        StringBuilder initials = new StringBuilder();
        parts.forEach(part -> initials.append(part.charAt(0)));
        return initials.toString();
    }

    /** Whether this can be a shorter or longer form of another full name: same first and last part, no other suffix. */
    boolean matches(PersonName other) {
        return sameGeneration(other)
                && last().equals(other.last())
                && (first().equals(other.first()) || abbreviates(first(), other.first()));
    }

    /** A suffix may be left out, but "Sr." is only said where there is a son without it. */
    private boolean sameGeneration(PersonName other) {
        boolean leftOut = suffix.isEmpty() != other.suffix.isEmpty() && !(suffix + other.suffix).equals("sr");
        return leftOut || suffix.equals(other.suffix);
    }

    private static boolean abbreviates(String one, String other) {
        boolean initial = one.length() == 1 || other.length() == 1 || one.endsWith(".") || other.endsWith(".");
        return initial && one.charAt(0) == other.charAt(0);
    }
}
