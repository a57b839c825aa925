package wiredesk.it.story;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;

/**
 * Makes short stories from sentence templates. The same seed makes the same stories; every story has one to three direct
 * quotes, each of a person introduced by full name, and narrative that reports nobody's words.
 */
public final class StoryGenerator {

    private final long seed;

    public StoryGenerator(long seed) {
        this.seed = seed;
    }

    public List<Story> stories(int count) {
        return IntStream.range(0, count).mapToObj(this::story).toList();
    }

    /** The story of this number, from 0 on. */
    public Story story(int number) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed * 1_000_003L + number);
        String town = Phrases.pick(Phrases.TOWNS, random);
        String project = Phrases.pick(Phrases.PROJECTS, random);
        List<String> people = Phrases.people(random, 1 + random.nextInt(3));
        List<String> remarks = Phrases.remarks(random, people.size());

        List<String> paragraphs = new ArrayList<>();
        paragraphs.add("The town of %s opened its %s on %s after work that took %d months."
                .formatted(town, project, Phrases.pick(Phrases.DAYS, random), 3 + random.nextInt(40)));
        List<Said> said = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            String words = remarks.get(i).formatted(project, 2 + random.nextInt(90)) + ",";
            said.add(new Said(people.get(i), words));
            paragraphs.add("\"%s\" said %s, %s.".formatted(words, people.get(i), Phrases.pick(Phrases.ROLES, random)));
        }
        // hardly ever the same twice: what closes many stories of a source is taken for no part of them
        paragraphs.add("The %s cost %d euros.".formatted(project, 1_000_000 + random.nextInt(200_000_000)));
        return new Story(
                "urn:wiredesk:test:%d:%05d".formatted(seed, number),
                1,
                "%s opens its %s".formatted(town, project),
                String.join("\n\n", paragraphs),
                said);
    }
}
