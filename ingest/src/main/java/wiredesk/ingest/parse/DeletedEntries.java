package wiredesk.ingest.parse;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdom2.Element;
import wiredesk.ingest.text.Timestamps;

/**
 * Atom's tombstones: a feed says that an entry is gone, which is a kill.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6721">RFC 6721</a>
 */
final class DeletedEntries {

    private static final String NAMESPACE = "http://purl.org/atompub/tombstones/1.0";

    private DeletedEntries() {}

    static List<Feed.Entry> in(List<Element> foreign) {
        return foreign.stream()
                .filter(element ->
                        element.getName().equals("deleted-entry") && NAMESPACE.equals(element.getNamespaceURI()))
                .filter(element -> element.getAttributeValue("ref") != null)
                .map(element -> deleted(element.getAttributeValue("ref"), element.getAttributeValue("when")))
                .toList();
    }

    private static Feed.Entry deleted(String ref, String when) {
        Optional<Instant> at = Optional.ofNullable(when).flatMap(Timestamps::parse);
        return new Feed.Entry(
                Optional.of(ref.strip()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                at,
                List.of(),
                true);
    }
}
