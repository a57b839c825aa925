package wiredesk.ingest.parse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import wiredesk.ingest.text.Paragraphs;
import wiredesk.ingest.text.Timestamps;

/**
 * Feeds that are not well-formed, or carry a DOCTYPE, read through jsoup's XML parser: no entity is ever loaded, unclosed
 * elements close at the end, and prefixes count for nothing.
 */
final class LenientFeed {

    private LenientFeed() {}

    /** The feed; empty if there is neither a channel nor an entry in it. */
    static Optional<Feed> read(byte[] bytes) {
        Document xml;
        try {
            xml = Jsoup.parse(new ByteArrayInputStream(bytes), null, "", Parser.xmlParser());
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
        boolean atom = xml.selectFirst("feed, *|feed") != null;
        Elements entries = xml.select(atom ? "entry, *|entry" : "item, *|item");
        Element channel = xml.selectFirst(atom ? "feed, *|feed" : "channel, *|channel");
        if (entries.isEmpty() && channel == null) {
            return Optional.empty();
        }
        Element about = channel == null ? xml : channel;
        return Optional.of(new Feed(
                atom ? "atom" : "rss",
                link(about),
                line(about, "language"),
                line(about, "copyright", "rights"),
                entries.stream().map(entry -> entry(entry, atom)).toList()));
    }

    private static Feed.Entry entry(Element entry, boolean atom) {
        return new Feed.Entry(
                line(entry, "guid", "id"),
                link(entry),
                text(entry, atom, "title"),
                text(entry, atom, "encoded", "content", "description", "summary"),
                line(entry, "creator", "author"),
                instant(entry, "pubdate", "published", "issued", "date", "created"),
                instant(entry, "updated", "modified"),
                entry.children().stream()
                        .filter(child ->
                                name(child).equals("category") || name(child).equals("subject"))
                        .map(child -> Paragraphs.line(child.hasAttr("term") ? child.attr("term") : child.wholeText()))
                        .filter(category -> !category.isEmpty())
                        .distinct()
                        .toList(),
                false);
    }

    private static Optional<Feed.Text> text(Element entry, boolean atom, String... names) {
        for (String name : names) {
            for (Element child : entry.children()) {
                String value = child.childrenSize() > 0 ? child.html() : child.wholeText();
                if (name(child).equals(name) && !value.isBlank()) {
                    boolean plain = atom && List.of("", "text", "text/plain").contains(child.attr("type"));
                    return Optional.of(new Feed.Text(value, child.childrenSize() > 0 || !plain));
                }
            }
        }
        return Optional.empty();
    }

    /** RSS writes the address as text, Atom as an attribute of the alternate link. */
    private static Optional<String> link(Element of) {
        for (Element child : of.children()) {
            boolean alternate = !child.hasAttr("rel") || child.attr("rel").equals("alternate");
            String address = child.hasAttr("href") ? child.attr("href") : child.wholeText();
            if (name(child).equals("link") && alternate && !address.isBlank()) {
                return Optional.of(address.strip());
            }
        }
        return Optional.empty();
    }

    private static Optional<Instant> instant(Element of, String... names) {
        return line(of, names).flatMap(Timestamps::parse);
    }

    private static Optional<String> line(Element of, String... names) {
        for (String name : names) {
            for (Element child : of.children()) {
                String value = Paragraphs.line(child.text().isEmpty() ? child.wholeText() : child.text());
                if (name(child).equals(name) && !value.isEmpty()) {
                    return Optional.of(value);
                }
            }
        }
        return Optional.empty();
    }

    private static String name(Element element) {
        String name = element.tagName().toLowerCase(Locale.ROOT);
        return name.substring(name.indexOf(':') + 1);
    }
}
