package wiredesk.it.speed;

import java.util.List;
import java.util.stream.IntStream;

/** Whom and what made articles are about. Each is in two or three of a hundred. */
final class Cast {

    private static final List<String> TOWNS = List.of(
            "Lyon", "Porto", "Ghent", "Tampere", "Leeds", "Graz", "Bergen", "Malaga", "Turin", "Gdansk", "Aarhus",
            "Cork");

    static final List<String> PEOPLE = pairs(
            List.of(
                    "Anna", "Peter", "Maria", "Thomas", "Helen", "Martin", "Laura", "Daniel", "Sarah", "Michael",
                    "Julia", "Robert"),
            List.of(
                    "Keller",
                    "Morgan",
                    "Lindqvist",
                    "Novak",
                    "Ferrari",
                    "Holm",
                    "Dupont",
                    "Costa",
                    "Byrne",
                    "Larsen",
                    "Maier",
                    "Okafor"));
    static final List<String> ORGANISATIONS = pairs(
            TOWNS, List.of("Council", "University", "Hospital", "Water Works", "Football Club", "Port Authority"));
    static final List<String> PLACES =
            pairs(TOWNS, List.of("Old Town", "Riverside", "Station Square", "North", "Harbour"));
    static final List<String> THEMES = pairs(
            List.of("storm", "harbour", "tram", "library", "flood", "solar", "rail", "school"),
            List.of("surge", "repair", "strike", "budget", "inquiry"));

    static final List<String> ROLES = List.of("minister", "mayor", "head of planning", "governor", "engineer");
    static final List<String> CUES = List.of("said", "denied", "added", "refused", "explained");
    static final List<String> LEMMAS = List.of("say", "deny", "add", "refuse", "explain");
    static final List<String> SOURCES = List.of("coast-wire", "harbour-press", "north-post", "city-desk");
    static final List<String> SUBJECTS = List.of(
            "weather", "transport", "health", "finance", "sport", "schools", "courts", "energy", "culture", "work");

    private Cast() {}

    /** One for a number, however large. */
    static String at(List<String> names, int number) {
        return names.get(number % names.size());
    }

    private static List<String> pairs(List<String> first, List<String> second) {
        return IntStream.range(0, first.size() * second.size())
                .mapToObj(pair -> first.get(pair % first.size()) + " " + second.get(pair / first.size()))
                .toList();
    }
}
