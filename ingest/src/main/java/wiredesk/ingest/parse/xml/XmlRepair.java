package wiredesk.ingest.parse.xml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;

/**
 * What can be put right in XML without guessing: the entities of HTML, which NITF's DTD knows and a reader without it does
 * not, become characters, and an ampersand that begins no reference stands for itself. CDATA and comments stay as they are.
 */
final class XmlRepair {

    private static final Pattern PLACES = Pattern.compile(
            "<!\\[CDATA\\[.*?(?:\\]\\]>|\\z)|<!--.*?(?:-->|\\z)|&([A-Za-z][A-Za-z0-9]{0,31});|&(?!#[0-9xX])",
            Pattern.DOTALL);

    /** More of them than any careless sender makes; what has more is no XML. */
    private static final int MOST = 10_000;

    private XmlRepair() {}

    /** The text repaired; as it stands if there would be no end to it. */
    static String references(String text) {
        Matcher place = PLACES.matcher(text);
        StringBuilder out = new StringBuilder(text.length() + 64);
        int count = 0;
        while (place.find()) {
            if (++count > MOST) {
                return text;
            }
            place.appendReplacement(out, Matcher.quoteReplacement(replacement(place)));
        }
        return place.appendTail(out).toString();
    }

    private static String replacement(Matcher place) {
        String found = place.group();
        if (found.equals("&")) {
            return "&amp;";
        }
        String name = place.group(1);
        if (name == null || !Entities.isNamedEntity(name) || isXml(name)) {
            return found;
        }
        StringBuilder characters = new StringBuilder();
        Entities.getByName(name)
                .codePoints()
                .forEach(c -> characters.append("&#").append(c).append(';'));
        return characters.toString();
    }

    private static boolean isXml(String name) {
        return name.matches("amp|lt|gt|quot|apos");
    }
}
