package wiredesk.ingest.parse.feed;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import wiredesk.ingest.text.Paragraphs;

/** An element of a feed, known by its meaning (see {@link Vocabularies}). */
record FeedElement(Element xml, Vocabularies vocabularies) {

    String name() {
        return vocabularies.name(xml);
    }

    /** Whether Atom's rules hold for it, which say what a text is. */
    boolean isAtoms() {
        return vocabularies.isAtoms(xml);
    }

    /** Children with these names: all with the first name before all with the second. */
    Stream<FeedElement> children(String... names) {
        List<FeedElement> all = xml.children().stream()
                .map(child -> new FeedElement(child, vocabularies))
                .toList();
        return Stream.of(names)
                .flatMap(name -> all.stream().filter(child -> child.name().equals(name)));
    }

    /** This element and all below it, in document order. */
    Stream<FeedElement> all() {
        return xml.stream().map(element -> new FeedElement(element, vocabularies));
    }

    /** What is closest to the first of these names, on one line. */
    Optional<String> line(String... names) {
        return children(names).flatMap(child -> child.line().stream()).findFirst();
    }

    /** Its text on one line, markup taken off; empty if there is none. */
    Optional<String> line() {
        return Optional.of(Paragraphs.line(xml.wholeText())).filter(text -> !text.isEmpty());
    }

    /** An attribute's value, whatever the case of its name; empty if it is blank. */
    Optional<String> attribute(String name) {
        return Optional.of(xml.attributes().getIgnoreCase(name).strip()).filter(value -> !value.isEmpty());
    }
}
