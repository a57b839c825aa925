package wiredesk.enrich.entities;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import wiredesk.enrich.text.Document;

/** Finds an entity by the words that name it; of two that share a name, the one that is mentioned more. */
final class Surfaces {
    private final Map<String, Integer> entityOf;

    private Surfaces(Map<String, Integer> entityOf) {
        this.entityOf = entityOf;
    }

    static Surfaces of(Document document, List<Entity> entities) {
        Map<String, Integer> entityOf = new HashMap<>();
        for (Entity entity : entities) {
            put(entityOf, entities, entity.name(), entity.index());
            for (Mention mention : entity.mentions()) {
                String surface = document.text().substring(mention.start(), mention.end());
                put(entityOf, entities, surface, entity.index());
                mention.title().ifPresent(title -> put(entityOf, entities, title + " " + surface, entity.index()));
            }
            if (entity.person()) {
                put(entityOf, entities, PersonName.of(entity.name()).surname(), entity.index());
            }
        }
        return new Surfaces(entityOf);
    }

    private static void put(Map<String, Integer> entityOf, List<Entity> entities, String surface, int entity) {
        merge(entityOf, entities, Name.plain(surface), entity);
        merge(entityOf, entities, folded(surface), entity);
    }

    private static void merge(Map<String, Integer> entityOf, List<Entity> entities, String words, int entity) {
        entityOf.merge(
                words,
                entity,
                (one, other) -> entities.get(other).mentions().size()
                                > entities.get(one).mentions().size()
                        ? other
                        : one);
    }

    Optional<Integer> find(String surface) {
        Integer exact = entityOf.get(Name.plain(surface));
        if (exact != null) {
            return Optional.of(exact);
        }
        String words = folded(surface);
        while (true) {
            Integer entity = entityOf.get(words);
            if (entity != null) {
                return Optional.of(entity);
            }
            int space = words.indexOf(' ');
            String first = space < 0 ? "" : words.substring(0, space);
            if (!first.equals("the") && !first.equals("a") && !first.equals("an") && !title(first)) {
                return Optional.empty();
            }
            words = words.substring(space + 1);
        }
    }

    private static boolean title(String word) {
        return !word.isEmpty() && (Titles.honorific(word) || Titles.role(word));
    }

    private static String folded(String surface) {
        String words = Name.plain(surface).strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return words.endsWith("'s") ? words.substring(0, words.length() - 2) : words;
    }
}
