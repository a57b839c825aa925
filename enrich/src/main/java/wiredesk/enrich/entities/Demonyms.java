package wiredesk.enrich.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wiredesk.schemas.EntityType;

/**
 * Joins what and who comes from a country to the country: "German" and "Germans" are mentions of Germany where the text
 * names it. They keep their own type.
 */
final class Demonyms {
    private Demonyms() {}

    /** The groups, those of demonyms merged into the countries that the text names. */
    static List<Group> join(List<Group> groups) {
        Map<String, Group> places = new HashMap<>();
        for (Group group : groups) {
            if (group.type == EntityType.PLACE) {
                group.names.forEach(name -> places.putIfAbsent(name.fullName(), group));
            }
        }
        List<Group> joined = new ArrayList<>();
        for (Group group : groups) {
            Optional<Group> country = group.type == EntityType.OTHER ? country(group, places) : Optional.empty();
            country.ifPresentOrElse(place -> group.names.forEach(place::add), () -> joined.add(group));
        }
        return joined;
    }

    private static Optional<Group> country(Group demonym, Map<String, Group> places) {
        return Countries.of(demonym.names.get(0).key).stream()
                .filter(places::containsKey)
                .map(places::get)
                .findFirst();
    }
}
