package wiredesk.ingest.parse.feed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import wiredesk.ingest.parse.EntryAddress;

/**
 * Addresses of a feed, made absolute: against {@code xml:base}, else against the site that the feed is about, else against
 * the feed itself.
 *
 * @param bases where the feed came from and its site, as far as they are known; the later stands against the earlier
 */
record Addresses(List<String> bases) {

    private static final Pattern WEB = Pattern.compile("(?si)https?://.+");

    /** The addresses of a feed from there, if that is an address at all. */
    static Addresses from(String where) {
        return new Addresses(WEB.matcher(where).matches() ? List.of(where) : List.of());
    }

    Addresses within(Optional<String> site) {
        return new Addresses(Stream.concat(bases.stream(), site.stream()).toList());
    }

    /** Where the story of an entry is; empty if the feed does not say. */
    Optional<String> ofStory(FeedElement entry) {
        return Stream.<Stream<String>>of(
                        entry.children("feedburner:origlink").flatMap(link -> link.line().stream()),
                        ofLinks(entry),
                        entry.children("guid")
                                .filter(guid -> !guid.attribute("isPermaLink")
                                        .orElse("true")
                                        .equalsIgnoreCase("false"))
                                .flatMap(guid -> guid.line().stream())
                                .filter(guid -> WEB.matcher(guid).matches()),
                        entry.attribute("rdf:about").stream()
                                .filter(about -> WEB.matcher(about).matches()))
                .flatMap(Function.identity())
                .findFirst();
    }

    /** The site that a channel is about. */
    Optional<String> ofSite(FeedElement channel) {
        return ofLinks(channel).findFirst();
    }

    /** RSS writes an address as text, Atom as an attribute of the link to the alternate, CDF as one of the item. */
    private Stream<String> ofLinks(FeedElement of) {
        Stream<String> linked = of.children("link", "atom:link")
                .filter(link -> link.attribute("rel").orElse("alternate").equalsIgnoreCase("alternate"))
                .sorted(Comparator.comparing(
                        link -> !link.attribute("type").orElse("text/html").contains("html")))
                .flatMap(
                        link -> link.attribute("href").or(link::line).map(address -> absolute(link, address)).stream());
        return Stream.concat(linked, of.attribute("href").map(address -> absolute(of, address)).stream());
    }

    private String absolute(FeedElement at, String address) {
        List<String> around = new ArrayList<>();
        for (Element element = at.xml(); element != null; element = element.parent()) {
            Optional.of(element.attr("xml:base").strip())
                    .filter(base -> !base.isEmpty())
                    .ifPresent(around::add);
        }
        Collections.reverse(around);
        return EntryAddress.absolute(
                Stream.concat(bases.stream(), around.stream()).toList(), address);
    }
}
