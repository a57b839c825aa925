package wiredesk.ingest.parse.xml;

import java.util.Optional;
import java.util.stream.Collectors;

/** The lines above the text in NITF, which stands by itself or within NewsML. */
record NitfStory(XmlElement nitf) {

    /** The NITF within an element, if there is one. */
    static Optional<NitfStory> in(XmlElement element) {
        return element.below("nitf").findFirst().map(NitfStory::new);
    }

    Optional<String> headline() {
        return nitf.line("body", "body.head", "hedline", "hl1")
                .or(() -> nitf.line("body", "body.head", "hedline"))
                .or(() -> nitf.line("head", "title"));
    }

    /** Names and their titles as they stand; of several bylines, all. */
    Optional<String> byline() {
        String bylines = nitf.at("body", "body.head", "byline")
                .map(XmlElement::line)
                .filter(line -> !line.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
        return Optional.of(bylines).filter(line -> !line.isEmpty());
    }

    Optional<String> dateline() {
        return nitf.line("body", "body.head", "dateline");
    }
}
