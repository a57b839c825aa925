package wiredesk.desk.reset;

import java.util.List;

/** What somebody should know before an application is set back. */
final class Meaning {

    private Meaning() {}

    static List<String> of(Application application) {
        return switch (application.name()) {
            case "enrich" ->
                List.of(
                        "Articles from there on are read again, ahead of the news that comes in meanwhile. The sink takes"
                                + " them for repeats unless the extractor is another. wiredesk replay does this beside live"
                                + " news.",
                        "wiredesk audit will call them doubled.");
            case "enrich-replay" ->
                List.of("What is on the replay lane from there on is read again, whichever replay it belongs to.");
            default ->
                List.of(
                        "The sink forgets every article, and learns those again that its input holds from there on:"
                                + " subscribers and routes get all of them again, changed or not.",
                        "Of all others it knows nothing. What subscribers have of them stays with them; no correction or"
                                + " kill takes it back, and a version older than a kill goes out as new.",
                        "What routes have been sent is forgotten, too: what they should no longer have is taken back only"
                                + " where the input holds the version in which it stood.",
                        "wiredesk audit will call what is read again doubled.",
                        "Local state on other machines is not deleted: delete it before the sink starts there.");
        };
    }
}
