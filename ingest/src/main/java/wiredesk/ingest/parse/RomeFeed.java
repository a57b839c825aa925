package wiredesk.ingest.parse;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import wiredesk.ingest.text.Paragraphs;

/** Well-formed feeds, read by rome. */
final class RomeFeed {

    private static final Logger LOG = LoggerFactory.getLogger(RomeFeed.class);

    private RomeFeed() {}

    /** The feed; empty if rome cannot read it. */
    static Optional<Feed> read(byte[] bytes) {
        try (XmlReader reader = new XmlReader(new ByteArrayInputStream(bytes), true)) {
            SyndFeedInput input = new SyndFeedInput();
            input.setAllowDoctypes(false);
            return Optional.of(feed(input.build(reader)));
        } catch (FeedException | IOException | RuntimeException unreadable) {
            // rome throws unchecked exceptions on odd dates, addresses and modules; all mean the same to us
            LOG.debug("rome cannot read it: {}", unreadable.toString());
            return Optional.empty();
        }
    }

    private static Feed feed(SyndFeed feed) {
        String format = feed.getFeedType() != null && feed.getFeedType().startsWith("atom") ? "atom" : "rss";
        List<Feed.Entry> entries = new ArrayList<>();
        for (SyndEntry entry : feed.getEntries()) {
            entries.add(entry(entry, format.equals("rss")));
        }
        entries.addAll(DeletedEntries.in(feed.getForeignMarkup()));
        return new Feed(format, line(feed.getLink()), line(feed.getLanguage()), line(feed.getCopyright()), entries);
    }

    private static Feed.Entry entry(SyndEntry entry, boolean rss) {
        return new Feed.Entry(
                line(entry.getUri()),
                line(entry.getLink()),
                Optional.ofNullable(entry.getTitleEx()).flatMap(title -> text(title, rss)),
                body(entry, rss),
                author(entry),
                instant(entry.getPublishedDate()),
                instant(entry.getUpdatedDate()),
                entry.getCategories().stream()
                        .map(SyndCategory::getName)
                        .flatMap(name -> line(name).stream())
                        .distinct()
                        .toList(),
                false);
    }

    /** The full content if there is one, else the description. */
    private static Optional<Feed.Text> body(SyndEntry entry, boolean rss) {
        return Stream.concat(
                        entry.getContents().stream(),
                        Stream.of(entry.getDescription()).filter(Objects::nonNull))
                .flatMap(content -> text(content, rss).stream())
                .findFirst();
    }

    private static Optional<Feed.Text> text(SyndContent content, boolean rss) {
        String type = content.getType() == null ? "" : content.getType();
        boolean plain = !rss && (type.isEmpty() || type.equals("text") || type.equals("text/plain"));
        boolean readable = plain || rss || type.contains("html") || type.contains("xml");
        return Optional.ofNullable(content.getValue())
                .filter(value -> readable && !value.isBlank())
                .map(value -> new Feed.Text(value, !plain));
    }

    private static Optional<String> author(SyndEntry entry) {
        List<String> names = entry.getAuthors().stream()
                .map(SyndPerson::getName)
                .flatMap(name -> line(name).stream())
                .distinct()
                .toList();
        return names.isEmpty() ? line(entry.getAuthor()) : Optional.of(String.join(", ", names));
    }

    private static Optional<java.time.Instant> instant(Date date) {
        return Optional.ofNullable(date).map(Date::toInstant);
    }

    private static Optional<String> line(String text) {
        return Optional.ofNullable(text).map(Paragraphs::line).filter(value -> !value.isEmpty());
    }
}
