package wiredesk.ingest.parse.xml;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wiredesk.ingest.parse.ParseFailure;

/**
 * Which item, and which revision of it. The public identifier of NewsML 1.2 is a URN that ends in the revision and, unless
 * it is N, in the kind of update: {@code urn:newsml:provider:date:item:revision} (RFC 3085).
 */
final class NewsMl12Identifier {

    private NewsMl12Identifier() {}

    /** What all revisions of the item share. */
    static String guid(XmlElement item) throws ParseFailure {
        Optional<String> written = line(item, "PublicIdentifier");
        if (written.isPresent()) {
            return withoutRevision(written.get(), revision(item).orElse(""), update(item));
        }
        String parts = Stream.of("ProviderId", "DateId", "NewsItemId")
                .flatMap(part -> line(item, part).stream())
                .collect(Collectors.joining(":"));
        if (line(item, "NewsItemId").isEmpty()) {
            throw ParseFailure.of("NewsIdentifier", "absent or without NewsItemId", "the item's identifier");
        }
        return "urn:newsml:" + parts;
    }

    static Optional<String> revision(XmlElement item) {
        return line(item, "RevisionId");
    }

    /** N for a complete revision, U for one of parts, A for one of the management alone. */
    static String update(XmlElement item) {
        return item.at("Identification", "NewsIdentifier", "RevisionId")
                .flatMap(revision -> revision.attribute("Update").stream())
                .findFirst()
                .orElse("N");
    }

    private static String withoutRevision(String urn, String revision, String update) {
        if (revision.isEmpty()) {
            return urn;
        }
        String bare = urn.endsWith(":" + revision + update) ? urn.substring(0, urn.length() - update.length()) : urn;
        return bare.endsWith(":" + revision) ? bare.substring(0, bare.length() - revision.length() - 1) : urn;
    }

    private static Optional<String> line(XmlElement item, String part) {
        return item.line("Identification", "NewsIdentifier", part);
    }
}
