package wiredesk.it.story;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes stories as ninjs 1.3 (IPTC News in JSON), one object for each version. */
public final class Ninjs {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Ninjs() {}

    public static String usable(Story story) {
        return item(story.guid(), story.version(), "usable")
                .put("headline", story.headline())
                .put("body_text", story.body())
                .toString();
    }

    /** The order to kill every version of an article. */
    public static String canceled(String guid, int version) {
        return item(guid, version, "canceled").toString();
    }

    /** The compact form is one line, so that it serves as a line of JSON Lines too. */
    static ObjectNode read(String ninjs) {
        try {
            return (ObjectNode) JSON.readTree(ninjs);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON: " + ninjs, e);
        }
    }

    private static ObjectNode item(String guid, int version, String pubstatus) {
        return JSON.createObjectNode()
                .put("uri", guid)
                .put("type", "text")
                .put("language", "en")
                .put("version", Integer.toString(version))
                .put("versioncreated", Story.created(version).toString())
                .put("pubstatus", pubstatus);
    }
}
