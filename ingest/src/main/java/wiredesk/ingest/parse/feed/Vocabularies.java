package wiredesk.ingest.parse.feed;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/**
 * Names of a feed's elements by what they mean: {@code title} for the feed's own vocabulary, be it RSS or Atom, {@code
 * dc:title} for Dublin Core, whatever prefix the feed writes. A prefix that nobody declared means what it customarily
 * means; an element of a vocabulary that we do not know is {@code other:title}.
 */
final class Vocabularies {

    /** By namespace in lower case without a slash at the end, for feeds write both in any way. */
    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("http://www.w3.org/2005/atom", "atom"),
            Map.entry("http://purl.org/atom/ns#", "atom"),
            Map.entry("http://purl.org/rss/1.0", "rss"),
            Map.entry("http://purl.org/net/rss1.1#", "rss"),
            Map.entry("http://my.netscape.com/rdf/simple/0.9", "rss"),
            Map.entry("http://channel.netscape.com/rdf/simple/0.9", "rss"),
            Map.entry("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf"),
            Map.entry("http://purl.org/rss/1.0/modules/content", "content"),
            Map.entry("http://purl.org/rss/1.0/modules/syndication", "sy"),
            Map.entry("http://purl.org/dc/elements/1.0", "dc"),
            Map.entry("http://purl.org/dc/elements/1.1", "dc"),
            Map.entry("http://purl.org/dc/terms", "dcterms"),
            Map.entry("http://search.yahoo.com/mrss", "media"),
            Map.entry("http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes"),
            Map.entry("http://rssnamespace.org/feedburner/ext/1.0", "feedburner"),
            Map.entry("http://purl.org/atompub/tombstones/1.0", "at"),
            Map.entry("http://www.w3.org/1999/xhtml", "xhtml"));

    private static final Set<String> CUSTOMARY = Set.copyOf(KNOWN.values());

    private static final Set<String> ATOM_ROOTS = Set.of("feed", "entry");

    private final String own;
    private final Tag root;

    Vocabularies(Element root) {
        this.own = ATOM_ROOTS.contains(root.tag().localName().toLowerCase(Locale.ROOT)) ? "atom" : "rss";
        this.root = root.tag();
    }

    boolean isAtoms(Element element) {
        return vocabulary(element.tag()).equals("atom");
    }

    /** In lower case. */
    String name(Element element) {
        String vocabulary = vocabulary(element.tag());
        String local = element.tag().localName().toLowerCase(Locale.ROOT);
        return vocabulary.equals(own) ? local : vocabulary + ":" + local;
    }

    private String vocabulary(Tag tag) {
        String prefix = tag.prefix().toLowerCase(Locale.ROOT);
        Optional<String> known = known(tag.namespace());
        if (!prefix.isEmpty()
                && CUSTOMARY.contains(prefix)
                && known.filter(name -> !name.equals(own)).isEmpty()) {
            return prefix;
        }
        boolean ownByRoot =
                tag.namespace().equals(root.namespace()) && tag.prefix().equals(root.prefix());
        boolean bare = prefix.isEmpty() && Set.of("", Parser.NamespaceXml).contains(tag.namespace());
        if (bare || (ownByRoot && !known.equals(Optional.of("rdf")))) {
            return own;
        }
        return known.orElse("other");
    }

    private static Optional<String> known(String namespace) {
        String name = namespace.strip().toLowerCase(Locale.ROOT);
        return Optional.ofNullable(KNOWN.get(name.endsWith("/") ? name.substring(0, name.length() - 1) : name));
    }
}
