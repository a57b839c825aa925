package wiredesk.it.story;

import java.util.List;

/** A story in two versions: the correction leaves the first quote where it was, changes the second and adds a third. */
public final class FerryStory {

    private static final String OPENING = """
            The ferry between Bergen and Askoy returns to service on Monday after a winter of repairs.

            "We have replaced both engines and the whole deck," said Ingrid Solberg, the director of the harbour company.

            Passengers will pay the same fares as before.

            """;

    private static final Said ENGINES = new Said("Ingrid Solberg", "We have replaced both engines and the whole deck,");
    private static final Said TEN = new Said("Ingrid Solberg", "Nobody will wait longer than ten minutes at the pier,");
    private static final Said TWENTY =
            new Said("Ingrid Solberg", "Nobody will wait longer than twenty minutes at the pier,");
    private static final Said RELIEF = new Said("Olav Lunde", "The islanders are relieved and so am I,");

    private FerryStory() {}

    public static Story first(String guid) {
        return new Story(guid, 1, "Askoy ferry returns", OPENING + solberg(TEN), List.of(ENGINES, TEN));
    }

    public static Story corrected(String guid) {
        String body = OPENING + solberg(TWENTY) + "\n\n\"%s\" said Olav Lunde, a teacher.".formatted(RELIEF.words());
        return first(guid).corrected(body, List.of(ENGINES, TWENTY, RELIEF));
    }

    private static String solberg(Said said) {
        return "\"%s\" Solberg said.".formatted(said.words());
    }
}
