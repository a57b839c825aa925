package wiredesk.it.page;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A story with what the page has to get right: somebody named, by a part of the name, by a pronoun, and a sign of two chars. */
public final class TramStory {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String BODY =
            "HARBOUR CITY (Own report) - The mayor, Maria Keller, said on Monday that the new tram"
                    + " line would open soon. 🚋 \"We have kept our promise 🚋 to everybody,\" she said. \"Not a day later than"
                    + " planned.\"\n\n"
                    + "Her deputy, Tom Brandt, was more careful. Mr Brandt knows the trade. \"There are still tests to be done,\" he"
                    + " told reporters at City Hall.\n\n"
                    + "The operator, Northern Rail, said in a statement that drivers were being trained.";

    private TramStory() {}

    /** As ninjs. */
    public static String version(String guid, int version, String headline) {
        return story(guid, version)
                .put("headline", headline)
                .put("body_text", BODY)
                .toString();
    }

    public static String kill(String guid, int version) {
        return story(guid, version)
                .put("pubstatus", "canceled")
                .put("headline", "KILL")
                .toString();
    }

    private static ObjectNode story(String guid, int version) {
        return JSON.createObjectNode()
                .put("uri", guid)
                .put("version", Integer.toString(version))
                .put("language", "en");
    }
}
