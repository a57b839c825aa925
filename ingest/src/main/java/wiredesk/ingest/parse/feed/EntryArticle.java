package wiredesk.ingest.parse.feed;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import wiredesk.ingest.parse.EntryText;
import wiredesk.schemas.PubStatus;
import wiredesk.schemas.RawArticle;

/** An entry of RSS or Atom as an article. */
final class EntryArticle {

    /** The whole story before what is said about it, and what belongs to a picture last of all. */
    private static final String[] BODIES = {
        "content:encoded",
        "content",
        "atom:content",
        "xhtml:body",
        "body",
        "fullitem",
        "description",
        "summary",
        "atom:summary",
        "dc:description",
        "itunes:summary",
        "media:description"
    };

    private static final String[] TITLES = {"title", "dc:title", "atom:title", "itunes:title", "media:title"};

    private EntryArticle() {}

    static RawArticle.Builder of(FeedElement entry, Channel channel) {
        RawArticle.Builder article = RawArticle.newBuilder()
                .setFormat(channel.format())
                .setPubStatus(PubStatus.USABLE)
                .setSubjects(subjects(entry))
                .setBody(EntryText.body(texts(entry, BODIES)));
        EntryText.line(texts(entry, TITLES)).ifPresent(article::setHeadline);
        guid(entry).ifPresent(article::setGuid);
        channel.addresses().ofStory(entry).ifPresent(article::setUrl);
        Authors.of(entry, channel).ifPresent(article::setByline);
        FeedEntries.published(entry).ifPresent(article::setPublished);
        FeedEntries.updated(entry).ifPresent(article::setUpdated);
        language(entry, channel).ifPresent(article::setLanguage);
        rights(entry).or(channel::rights).ifPresent(article::setRights);
        return article;
    }

    private static Stream<EntryText> texts(FeedElement entry, String... names) {
        return Stream.concat(
                        entry.children(names),
                        entry.children("media:group", "media:content").flatMap(media -> media.children(names)))
                .flatMap(element -> TextConstruct.of(element).stream());
    }

    private static Optional<String> guid(FeedElement entry) {
        return entry.line("guid", "id", "atom:id")
                .or(() -> entry.attribute("rdf:about"))
                .or(() -> entry.line("dc:identifier"));
    }

    private static List<String> subjects(FeedElement entry) {
        return entry.children("category", "dc:subject", "media:category", "atom:category")
                .flatMap(subject ->
                        subject.attribute("term").or(subject::line).or(() -> subject.attribute("label")).stream())
                .distinct()
                .toList();
    }

    static Optional<String> rights(FeedElement of) {
        Stream<FeedElement> sources = of.children("source").flatMap(source -> source.children("rights"));
        return EntryText.line(Stream.concat(of.children("rights", "copyright", "dc:rights", "atom:rights"), sources)
                .flatMap(rights -> TextConstruct.of(rights).stream()));
    }

    /** The entry's own word, else what is said around its text; a blank {@code xml:lang} says that nothing is said. */
    private static Optional<String> language(FeedElement entry, Channel channel) {
        Optional<String> own = entry.line("dc:language", "language");
        if (own.isPresent()) {
            return own;
        }
        Element text = entry.children(BODIES).findFirst().orElse(entry).xml();
        return Stream.concat(Stream.of(text), text.parents().stream())
                .filter(element -> element.hasAttr("xml:lang"))
                .findFirst()
                .map(element -> Optional.of(element.attr("xml:lang").strip()).filter(tag -> !tag.isEmpty()))
                .orElseGet(channel::language)
                .map(tag -> tag.replace('_', '-'));
    }
}
