package wiredesk.it.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** What generated stories are made of. */
final class Phrases {

    static final List<String> TOWNS = List.of(
            "Lyon", "Porto", "Ghent", "Tampere", "Leeds", "Graz", "Bergen", "Malaga", "Turin", "Gdansk", "Aarhus",
            "Cork");

    static final List<String> PROJECTS = List.of(
            "harbour bridge",
            "tram line",
            "night market",
            "public library",
            "water works",
            "solar park",
            "concert hall",
            "cycle path",
            "flood barrier",
            "train station");

    static final List<String> DAYS = List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday");

    static final List<String> ROLES =
            List.of("the mayor", "an engineer", "the head of planning", "a teacher", "the chief accountant");

    private static final List<String> GIVEN_NAMES = List.of(
            "Anna", "Peter", "Maria", "Thomas", "Helen", "Martin", "Laura", "Daniel", "Sarah", "Michael", "Julia",
            "Robert");

    private static final List<String> SURNAMES = List.of(
            "Keller",
            "Morgan",
            "Silva",
            "Jansen",
            "Novak",
            "Berger",
            "Larsen",
            "Fischer",
            "Moreau",
            "Walsh",
            "Costa",
            "Lindholm");

    /** First the project, then a number. */
    private static final List<String> REMARKS = List.of(
            "We waited a long time for the %s and %d families will use it this year",
            "Nobody believed in the %s when we began with %d helpers",
            "The %s is not finished, it needs another %d weeks",
            "I walked to the %s this morning and met %d people there",
            "Without the %s this town would lose %d jobs every year");

    private Phrases() {}

    static <T> T pick(List<T> from, RandomGenerator random) {
        return from.get(random.nextInt(from.size()));
    }

    /** Full names, no given name and no surname twice, so that no name can be taken for another's. */
    static List<String> people(RandomGenerator random, int count) {
        List<String> given = shuffled(GIVEN_NAMES, random);
        List<String> family = shuffled(SURNAMES, random);
        return IntStream.range(0, count)
                .mapToObj(i -> given.get(i) + " " + family.get(i))
                .toList();
    }

    static List<String> remarks(RandomGenerator random, int count) {
        return shuffled(REMARKS, random).subList(0, count);
    }

    private static List<String> shuffled(List<String> items, RandomGenerator random) {
        List<String> copy = new ArrayList<>(items);
        Collections.shuffle(copy, new Random(random.nextLong()));
        return copy;
    }
}
