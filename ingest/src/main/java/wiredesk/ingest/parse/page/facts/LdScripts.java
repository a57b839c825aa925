package wiredesk.ingest.parse.page.facts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The JSON-LD scripts of a page, each as far as it can be read. */
final class LdScripts {

    private static final Pattern OPENING = Pattern.compile("^\\s*(?:(?://|/\\*)?\\s*<!\\[CDATA\\[\\s*(?:\\*/)?|<!--)");

    private LdScripts() {}

    static List<JsonNode> of(Document page) {
        List<JsonNode> roots = new ArrayList<>();
        for (Element script : page.select("script[type*=ld+json]")) {
            LenientJson.read(unwrapped(script.data())).ifPresent(roots::add);
        }
        return roots;
    }

    /** Without the wrapping that XHTML once asked for, and without one escaping too many. */
    private static String unwrapped(String data) {
        String json = OPENING.matcher(data).replaceFirst("").strip();
        if (json.startsWith("{&quot;") || json.startsWith("[{&quot;")) {
            return Parser.unescapeEntities(json, false);
        }
        return json.startsWith("{\\\"")
                ? json.replace("\\\\", "\u0000").replace("\\\"", "\"").replace('\u0000', '\\')
                : json;
    }
}
