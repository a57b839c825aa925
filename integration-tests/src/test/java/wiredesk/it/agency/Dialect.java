package wiredesk.it.agency;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import wiredesk.it.story.Html;

/** What a feed is written in. */
enum Dialect {
    RSS("application/rss+xml") {
        @Override
        String write(List<Entry> entries) {
            return """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
                    <title>Agency</title><link>http://agency.example/</link><description>News</description>
                    %s</channel></rss>
                    """.formatted(each(entries, Dialect::item));
        }
    },
    ATOM("application/atom+xml") {
        @Override
        String write(List<Entry> entries) {
            return """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0">
                    <id>http://agency.example/</id><title>Agency</title><updated>2026-03-02T06:00:00Z</updated>
                    %s</feed>
                    """.formatted(each(entries, entry -> entry.killed() ? deleted(entry) : entry(entry)));
        }
    },
    JSON("application/feed+json") {
        @Override
        String write(List<Entry> entries) {
            ObjectNode feed = MAPPER.createObjectNode()
                    .put("version", "https://jsonfeed.org/version/1.1")
                    .put("title", "Agency");
            entries.forEach(entry -> feed.withArray("items")
                    .addObject()
                    .put("id", entry.guid())
                    .put("url", entry.link())
                    .put("title", entry.headline())
                    .put("content_text", entry.body())
                    .put("date_published", entry.updated().toString()));
            return feed.toString();
        }
    };

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final String mediaType;

    Dialect(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    /** Only Atom has a word for it (RFC 6721). */
    boolean canKill() {
        return this == ATOM;
    }

    abstract String write(List<Entry> entries);

    private static String each(List<Entry> entries, Function<Entry, String> form) {
        return entries.stream().map(form).collect(Collectors.joining());
    }

    private static String item(Entry entry) {
        return """
                <item><title>%s</title><link>%s</link><guid isPermaLink="false">%s</guid><pubDate>%s</pubDate>
                <content:encoded><![CDATA[%s]]></content:encoded></item>
                """.formatted(
                Html.escaped(entry.headline()),
                entry.link(),
                entry.guid(),
                DateTimeFormatter.RFC_1123_DATE_TIME.format(entry.updated().atOffset(ZoneOffset.UTC)),
                Html.paragraphs(entry.body()));
    }

    private static String entry(Entry entry) {
        return """
                <entry><id>%s</id><title>%s</title><link href="%s"/><updated>%s</updated>
                <content type="html">%s</content></entry>
                """.formatted(
                        entry.guid(),
                        Html.escaped(entry.headline()),
                        entry.link(),
                        entry.updated(),
                        Html.escaped(Html.paragraphs(entry.body())));
    }

    private static String deleted(Entry entry) {
        return "<at:deleted-entry ref=\"%s\" when=\"%s\"/>\n".formatted(entry.guid(), entry.updated());
    }
}
