package wiredesk.ingest.parse.xml;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import wiredesk.ingest.parse.ParseFailure;
import wiredesk.ingest.text.Timestamps;
import wiredesk.schemas.PubStatus;
import wiredesk.schemas.RawArticle;

/**
 * An NITF document as an article.
 *
 * <pre>
 * guid         docdata/doc-id/@id-string
 * version      docdata/du-key/@version, else the version words of slug, key and title
 * pubStatus    docdata/@management-status: usable (also when absent), embargoed, withheld, canceled
 * embargo      docdata/date.release, when it is later than date.issue
 * urgency      urgency/@ed-urg              headline    hedline/hl1, else title
 * published    docdata/date.issue           byline      body.head/byline
 * updated      revision-history/@norm, when it is later     dateline    body.head/dateline
 * slugline     meta anpa-keyword, else the first keyword
 * subjects     tobject.subject: detail, else matter, else type, else reference number
 * signal       tobject.property that is correction, update or advisory
 * rights       body.head/rights, else doc.copyright
 * </pre>
 */
final class NitfArticle {

    private static final Set<String> SIGNALS = Set.of("correction", "update", "advisory");

    private final XmlElement nitf;
    private final NitfStory story;

    private NitfArticle(XmlElement nitf) {
        this.nitf = nitf;
        this.story = new NitfStory(nitf);
    }

    /** @throws ParseFailure if the status is a word that NITF does not know */
    static RawArticle.Builder of(XmlElement nitf) throws ParseFailure {
        return new NitfArticle(nitf).article();
    }

    private RawArticle.Builder article() throws ParseFailure {
        RawArticle.Builder article = RawArticle.newBuilder().setFormat("nitf").setBody(StoryText.of(nitf));
        docdata("doc-id", "id-string").ifPresent(article::setGuid);
        version().ifPresent(article::setVersion);
        nitf.below("urgency")
                .flatMap(urgency -> urgency.attribute("ed-urg").stream())
                .findFirst()
                .flatMap(Codes::urgency)
                .ifPresent(article::setUrgency);
        times(article);
        status(article);
        story.headline().ifPresent(article::setHeadline);
        story.byline().ifPresent(article::setByline);
        story.dateline().ifPresent(article::setDateline);
        slugline().ifPresent(article::setSlugline);
        nitf.attribute("baselang").or(() -> nitf.attribute("lang")).ifPresent(article::setLanguage);
        signal().ifPresent(article::setSignal);
        rights().ifPresent(article::setRights);
        url().ifPresent(article::setUrl);
        return article.setSubjects(subjects());
    }

    private void times(RawArticle.Builder article) {
        Optional<Instant> issued = issued();
        issued.ifPresent(created -> article.setPublished(created).setVersionCreated(created));
        nitf.at("head", "revision-history")
                .flatMap(revision -> revision.attribute("norm").flatMap(Timestamps::parse).stream())
                .max(Comparator.naturalOrder())
                .filter(revised -> issued.map(revised::isAfter).orElse(true))
                .ifPresent(revised -> article.setUpdated(revised).setVersionCreated(revised));
    }

    private Optional<Instant> issued() {
        return docdata("date.issue", "norm")
                .flatMap(Timestamps::parse)
                .or(() -> nitf.at("body", "body.head", "dateline", "story.date")
                        .flatMap(date -> date.attribute("norm").stream())
                        .findFirst()
                        .flatMap(Timestamps::parse));
    }

    /**
     * Many agencies repeat the time of issue as that of release, which is no embargo, and some leave a template's letters
     * there, which say nothing. An embargo without a time, though, cannot be awaited: the story is withheld.
     */
    private void status(RawArticle.Builder article) throws ParseFailure {
        String status = nitf.at("head", "docdata")
                .flatMap(docdata -> docdata.attribute("management-status").stream())
                .findFirst()
                .orElse("usable");
        Optional<Instant> release = docdata("date.release", "norm").flatMap(Timestamps::parse);
        boolean embargoed = Codes.bare(status).equals("embargoed");
        article.setPubStatus(embargoed ? PubStatus.USABLE : Codes.status("management-status", status));
        if (release.isPresent()
                && (embargoed || issued().map(release.get()::isAfter).orElse(true))) {
            article.setEmbargo(release.get());
        } else if (embargoed) {
            article.setPubStatus(PubStatus.WITHHELD);
        }
    }

    private Optional<Long> version() {
        return docdata("du-key", "version")
                .flatMap(Codes::version)
                .or(() -> Stream.of(
                                slugline(), meta("anpa-takekey"), docdata("du-key", "key"), nitf.line("head", "title"))
                        .flatMap(slug -> slug.flatMap(VersionWords::in).stream())
                        .findFirst());
    }

    private Optional<String> slugline() {
        return meta("anpa-keyword")
                .or(() -> nitf.at("head", "docdata", "key-list", "keyword")
                        .flatMap(keyword -> keyword.attribute("key").stream())
                        .findFirst());
    }

    private List<String> subjects() {
        return nitf.at("head", "tobject", "tobject.subject")
                .flatMap(subject -> Stream.of("detail", "matter", "type", "refnum")
                        .flatMap(part -> subject.attribute("tobject.subject." + part).stream())
                        .limit(1))
                .distinct()
                .toList();
    }

    private Optional<String> signal() {
        return nitf.at("head", "tobject", "tobject.property")
                .flatMap(property -> property.attribute("tobject.property.type").stream())
                .map(Codes::bare)
                .filter(SIGNALS::contains)
                .findFirst();
    }

    private Optional<String> rights() {
        Optional<String> copyright = docdata("doc.copyright", "holder")
                .map(holder -> "© "
                        + docdata("doc.copyright", "year")
                                .map(year -> year + " ")
                                .orElse("") + holder);
        return nitf.line("body", "body.head", "rights").or(() -> copyright);
    }

    private Optional<String> url() {
        return Stream.concat(
                        nitf.at("head", "pubdata").flatMap(published -> published.attribute("ex-ref").stream()),
                        docdata("doc-id", "id-string").stream())
                .filter(address -> address.startsWith("http"))
                .findFirst();
    }

    private Optional<String> docdata(String element, String attribute) {
        return nitf.at("head", "docdata", element)
                .flatMap(found -> found.attribute(attribute).stream())
                .findFirst();
    }

    private Optional<String> meta(String name) {
        return nitf.at("head", "meta")
                .filter(meta -> meta.attribute("name").filter(name::equals).isPresent())
                .flatMap(meta -> meta.attribute("content").stream())
                .findFirst();
    }
}
