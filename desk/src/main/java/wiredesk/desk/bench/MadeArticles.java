package wiredesk.desk.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import wiredesk.schemas.PubStatus;
import wiredesk.schemas.RawArticle;

/**
 * Invented wire stories in plain English: 300 to 600 words, a dateline, a cast of people and bodies, and quotes of every
 * type, so that the extractor has the work of a real story. One seed makes the same ones. For one thread.
 */
public final class MadeArticles {

    private static final int SHORTEST = 300;
    private static final int LONGEST = 600;
    private static final int CAST = 4;
    private static final Instant CREATED = Instant.parse("2026-05-04T06:00:00Z");

    private final Random random;
    private int made;

    public MadeArticles(long seed) {
        random = new Random(seed);
    }

    public List<RawArticle> next(int count) {
        return Stream.generate(this::next).limit(count).toList();
    }

    private RawArticle next() {
        Scene scene = new Scene();
        String name = "made-" + made++;
        return RawArticle.newBuilder()
                .setId(Edition.SOURCE + "/" + name)
                .setSource(Edition.SOURCE)
                .setGuid(name)
                .setVersionCreated(CREATED)
                .setContentHash(name)
                .setPubStatus(PubStatus.USABLE)
                .setLanguage("en")
                .setHeadline(scene.fill("{town} weighs future of {thing}"))
                .setBody(scene.story(SHORTEST + random.nextInt(LONGEST - SHORTEST)))
                .setSubjects(List.of())
                .setReceived(CREATED)
                .build();
    }

    /** Who and what one story is about; some of it returns in every paragraph. */
    private final class Scene {
        private final String town = pick(Vocabulary.TOWNS);
        private final String thing = pick(Vocabulary.THINGS);
        private final List<Person> cast =
                Stream.generate(Person::new).limit(CAST).toList();

        private final class Person {
            private final String surname = pick(Vocabulary.SURNAMES);
            private final String name = pick(Vocabulary.GIVEN) + " " + surname;
            private final String role = pick(Vocabulary.ROLES);
        }

        /** Paragraphs until there are about so many words. */
        String story(int words) {
            List<String> paragraphs = new ArrayList<>();
            paragraphs.add(town.toUpperCase(Locale.ROOT) + " - " + fill(pick(Vocabulary.OPENINGS)));
            int so = Words.count(paragraphs.get(0));
            while (so < words - Vocabulary.USUAL_PARAGRAPH / 2) {
                String paragraph = fill(pick(Vocabulary.PARAGRAPHS));
                paragraphs.add(paragraph);
                so += Words.count(paragraph);
            }
            return String.join("\n\n", paragraphs);
        }

        /** Puts something in the place of each name in braces. */
        String fill(String pattern) {
            Person person = cast.get(random.nextInt(cast.size()));
            StringBuilder text = new StringBuilder();
            int at = 0;
            for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', at)) {
                int close = pattern.indexOf('}', open);
                text.append(pattern, at, open).append(value(pattern.substring(open + 1, close), person));
                at = close + 1;
            }
            return text.append(pattern.substring(at)).toString();
        }

        private String value(String name, Person person) {
            return switch (name) {
                case "name" -> person.name;
                case "surname" -> person.surname;
                case "role" -> person.role;
                case "town" -> town;
                case "thing" -> thing;
                case "elsewhere" -> pick(Vocabulary.TOWNS);
                case "body" -> pick(Vocabulary.BODIES);
                case "claim" -> pick(Vocabulary.CLAIMS) + " " + pick(Vocabulary.CIRCUMSTANCES);
                case "day" -> pick(Vocabulary.DAYS);
                case "number" -> Integer.toString(2 + random.nextInt(98));
                default -> throw new IllegalArgumentException("nothing is known of {" + name + "}");
            };
        }
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
