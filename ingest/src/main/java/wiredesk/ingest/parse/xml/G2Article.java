package wiredesk.ingest.parse.xml;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import wiredesk.ingest.parse.ParseFailure;
import wiredesk.ingest.text.Timestamps;
import wiredesk.schemas.PubStatus;
import wiredesk.schemas.RawArticle;

/**
 * A NewsML-G2 news or package item as an article. Headline, byline and dateline come from NITF within it where contentMeta
 * has none.
 *
 * <pre>
 * guid, version   attributes of the item; without a version, the version words of the slugline
 * itemMeta        pubStatus (usable when absent), embargoed, versionCreated, firstCreated, signal of IPTC's own scheme
 * contentMeta     urgency, headline, by, dateline, slugline, language, subject; contentCreated and contentModified
 *                 where itemMeta has no times
 * rightsInfo      copyrightNotice, else usageTerms
 * contentSet      inlineXML, else inlineData
 * </pre>
 */
final class G2Article {

    private final XmlElement item;

    private G2Article(XmlElement item) {
        this.item = item;
    }

    /** @throws ParseFailure if it has no guid, or a status that IPTC does not know */
    static RawArticle.Builder of(XmlElement item) throws ParseFailure {
        return new G2Article(item).article();
    }

    private RawArticle.Builder article() throws ParseFailure {
        String guid = item.attribute("guid")
                .orElseThrow(() -> ParseFailure.of("guid", "absent or empty", "the item's identifier"));
        Optional<XmlElement> content = content();
        RawArticle.Builder article = RawArticle.newBuilder()
                .setFormat("newsml-g2")
                .setGuid(guid)
                .setBody(content.map(StoryText::of).orElse(""));
        Optional<NitfStory> nitf = content.flatMap(NitfStory::in);
        meta("headline").or(() -> nitf.flatMap(NitfStory::headline)).ifPresent(article::setHeadline);
        meta("by").or(() -> nitf.flatMap(NitfStory::byline)).ifPresent(article::setByline);
        meta("dateline").or(() -> nitf.flatMap(NitfStory::dateline)).ifPresent(article::setDateline);
        meta("slugline").ifPresent(article::setSlugline);
        meta("urgency").flatMap(Codes::urgency).ifPresent(article::setUrgency);
        item.attribute("version")
                .flatMap(Codes::version)
                .or(() -> meta("slugline").flatMap(VersionWords::in))
                .ifPresent(article::setVersion);
        status(article);
        times(article);
        language().ifPresent(article::setLanguage);
        signal().ifPresent(article::setSignal);
        item.line("rightsInfo", "copyrightNotice")
                .or(() -> item.line("rightsInfo", "usageTerms"))
                .ifPresent(article::setRights);
        if (guid.startsWith("http")) {
            article.setUrl(guid);
        }
        return article.setSubjects(subjects());
    }

    /** Of several renditions, the first that has text in it. */
    private Optional<XmlElement> content() {
        return Stream.concat(
                        item.at("contentSet", "inlineXML"),
                        item.at("contentSet", "inlineData")
                                .filter(data -> data.attribute("encoding").isEmpty()))
                .filter(content -> !StoryText.of(content).isEmpty())
                .findFirst();
    }

    /** The standard: an embargo without a time lasts until another version lifts it. */
    private void status(RawArticle.Builder article) throws ParseFailure {
        Optional<String> written = item.at("itemMeta", "pubStatus")
                .flatMap(status -> code(status).stream())
                .findFirst();
        article.setPubStatus(written.isEmpty() ? PubStatus.USABLE : Codes.status("pubStatus", written.get()));
        Optional<XmlElement> embargoed = item.at("itemMeta", "embargoed").findFirst();
        Optional<Instant> until = embargoed.map(XmlElement::line).flatMap(Timestamps::parse);
        until.ifPresent(article::setEmbargo);
        if (embargoed.isPresent() && until.isEmpty() && article.getPubStatus() == PubStatus.USABLE) {
            article.setPubStatus(PubStatus.WITHHELD);
        }
    }

    private void times(RawArticle.Builder article) {
        instant("itemMeta", "firstCreated")
                .or(() -> instant("contentMeta", "contentCreated"))
                .ifPresent(article::setPublished);
        instant("itemMeta", "versionCreated")
                .or(() -> instant("contentMeta", "contentModified"))
                .ifPresent(created -> article.setVersionCreated(created).setUpdated(created));
    }

    private Optional<String> language() {
        return item.at("contentMeta", "language")
                .flatMap(language -> language.attribute("tag").stream())
                .findFirst()
                .or(() -> item.attribute("lang"));
    }

    /** Providers put routing codes of their own among the signals; only IPTC's say what a version is. */
    private Optional<String> signal() {
        return item.at("itemMeta", "signal")
                .flatMap(signal -> code(signal).stream())
                .filter(code -> code.startsWith("sig:") || code.contains("/newscodes/signal/"))
                .map(Codes::bare)
                .findFirst();
    }

    private List<String> subjects() {
        return item.at("contentMeta", "subject")
                .flatMap(subject ->
                        subject.line("name").or(() -> subject.attribute("literal")).or(() -> code(subject)).stream())
                .distinct()
                .toList();
    }

    private static Optional<String> code(XmlElement element) {
        return element.attribute("qcode").or(() -> element.attribute("uri"));
    }

    private Optional<Instant> instant(String... path) {
        return item.line(path).flatMap(Timestamps::parse);
    }

    private Optional<String> meta(String name) {
        return item.line("contentMeta", name);
    }
}
