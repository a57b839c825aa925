package wiredesk.enrich.speed;

import java.util.List;
import java.util.Random;

/** Articles of any length in the manner of news: people, places, quotes of all types. The same seed gives the same text. */
final class Newsprint {
    private static final List<String> GIVEN =
            List.of("Anna", "Peter", "Maria", "Thomas", "Helen", "Martin", "Laura", "Daniel", "Sarah", "Robert");
    private static final List<String> SURNAMES =
            List.of("Keller", "Silva", "Novak", "Larsen", "Moreau", "Walsh", "Costa", "Brandt", "Okafor", "Tanaka");
    private static final List<String> TOWNS =
            List.of("Lyon", "Porto", "Ghent", "Leeds", "Bergen", "Turin", "Gdansk", "Cork", "Osaka", "Salem");
    /** In order: full name, surname, town, number. */
    private static final List<String> PARAGRAPHS = List.of(
            "%1$s, the mayor of %3$s, opened the new harbour bridge on Friday, ending a dispute of %4$d years.",
            "\"We have waited %4$d years for this day,\" %2$s said. The crossing replaces one that was closed in May.",
            "%1$s told reporters in %3$s that the town would spend %4$d million euros on its schools by the summer.",
            "According to %1$s, an engineer at the University of %3$s, the tunnel is safe, though \"not yet finished\".",
            "The council of %3$s voted %4$d to 7 against the plan late on Tuesday. It will meet again in two weeks.",
            "“Nobody asked us,” said %1$s, who lives near the station. “We read it in the paper, like everyone.”",
            "%2$s added that she had written to the ministry %4$d times and had never been given an answer.");

    private Newsprint() {}

    /** At least so many words. */
    static String words(int count) {
        Random random = new Random(1);
        StringBuilder text = new StringBuilder();
        for (int words = 0; words < count; ) {
            String surname = any(SURNAMES, random);
            String paragraph = any(PARAGRAPHS, random)
                    .formatted(any(GIVEN, random) + " " + surname, surname, any(TOWNS, random), 2 + random.nextInt(90));
            text.append(paragraph).append("\n\n");
            words += paragraph.split(" ").length;
        }
        return text.toString();
    }

    private static String any(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
