package wiredesk.it.story;

/**
 * Writes stories as NewsML-G2 news items.
 *
 * @see <a href="https://iptc.org/std/NewsML-G2/guidelines/">NewsML-G2 Guidelines</a>
 */
public final class NewsMlG2 {

    private NewsMlG2() {}

    public static String usable(Story story) {
        return item(story.guid(), story.version(), "usable", """
                <contentMeta><headline>%s</headline></contentMeta>
                <contentSet><inlineXML contenttype="application/xhtml+xml">
                <html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>%s</body></html>
                </inlineXML></contentSet>
                """.formatted(
                        Html.escaped(story.headline()), Html.paragraphs(story.body())));
    }

    /** The order to kill every version of an article. */
    public static String canceled(String guid, int version) {
        return item(guid, version, "canceled", "");
    }

    private static String item(String guid, int version, String status, String content) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" standard="NewsML-G2" standardversion="2.33"
                    conformance="power" guid="%s" version="%d" xml:lang="en">
                <itemMeta><itemClass qcode="ninat:text"/><provider literal="agency"/>
                <versionCreated>%s</versionCreated><pubStatus qcode="stat:%s"/></itemMeta>
                %s</newsItem>
                """.formatted(Html.escaped(guid), version, Story.created(version), status, content);
    }
}
