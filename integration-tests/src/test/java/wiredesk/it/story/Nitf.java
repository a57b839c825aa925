package wiredesk.it.story;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * Writes stories as NITF.
 *
 * @see <a href="https://iptc.org/standards/nitf/">News Industry Text Format</a>
 */
public final class Nitf {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private Nitf() {}

    public static String usable(Story story) {
        return document(
                story.guid(),
                story.version(),
                "usable",
                "<body><body.head><hedline><hl1>%s</hl1></hedline></body.head><body.content>%s</body.content></body>"
                        .formatted(Html.escaped(story.headline()), Html.paragraphs(story.body())));
    }

    /** The order to kill every version of an article. */
    public static String canceled(String guid, int version) {
        return document(guid, version, "canceled", "<body><body.content/></body>");
    }

    private static String document(String guid, int version, String status, String body) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <nitf><head><docdata management-status="%s"><doc-id id-string="%s"/><du-key version="%d"/>
                <date.issue norm="%s"/></docdata></head>
                %s</nitf>
                """.formatted(status, Html.escaped(guid), version, TIME.format(Story.created(version)), body);
    }
}
