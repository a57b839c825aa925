package wiredesk.ingest.parse.xml;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import wiredesk.ingest.parse.ParseFailure;
import wiredesk.ingest.text.Timestamps;
import wiredesk.schemas.PubStatus;
import wiredesk.schemas.RawArticle;

/**
 * A NewsML 1.2 item as an article.
 *
 * <pre>
 * guid         NewsIdentifier: the public identifier without the revision in which it ends, so that all versions share it
 * version      NewsIdentifier/RevisionId
 * pubStatus    NewsManagement/Status: Usable (also when absent), Embargoed, Withheld, Canceled
 * embargo      NewsManagement/StatusWillChange, for a status of Embargoed or Withheld that will be Usable
 * published    NewsManagement/FirstCreated        updated    NewsManagement/ThisRevisionCreated
 * urgency      NewsManagement/Urgency             signal     NewsManagement/Instruction
 * headline, byline, dateline, slugline            NewsLines; the slugline may be the NameLabel
 * language, subjects                              DescriptiveMetadata, names out of the item's own TopicSet
 * rights       NewsLines/CopyrightLine, else the usage rights
 * </pre>
 */
final class NewsMl12Article {

    private final XmlElement item;

    private NewsMl12Article(XmlElement item) {
        this.item = item;
    }

    /**
     * @throws ParseFailure if it has no identifier or an unknown status, or is a mere change to an earlier revision, which
     *     would leave the article without its text
     */
    static RawArticle.Builder of(XmlElement item) throws ParseFailure {
        return new NewsMl12Article(item).article();
    }

    private RawArticle.Builder article() throws ParseFailure {
        Optional<XmlElement> text = NewsMl12Text.in(item);
        RawArticle.Builder article = RawArticle.newBuilder()
                .setFormat("newsml-1.2")
                .setGuid(NewsMl12Identifier.guid(item))
                .setBody(text.map(StoryText::of).orElse(""));
        NewsMl12Identifier.revision(item).flatMap(Codes::version).ifPresent(article::setVersion);
        status(article);
        refuseMereChange(article);
        management("FirstCreated").flatMap(Timestamps::parse).ifPresent(article::setPublished);
        management("ThisRevisionCreated")
                .flatMap(Timestamps::parse)
                .ifPresent(created -> article.setVersionCreated(created).setUpdated(created));
        formalName("Urgency").flatMap(Codes::urgency).ifPresent(article::setUrgency);
        formalName("Instruction").map(Codes::bare).ifPresent(article::setSignal);
        Optional<NitfStory> nitf = text.flatMap(NitfStory::in);
        newsLine("HeadLine").or(() -> nitf.flatMap(NitfStory::headline)).ifPresent(article::setHeadline);
        newsLine("ByLine").or(() -> nitf.flatMap(NitfStory::byline)).ifPresent(article::setByline);
        newsLine("DateLine").or(() -> nitf.flatMap(NitfStory::dateline)).ifPresent(article::setDateline);
        newsLine("SlugLine").or(() -> item.line("Identification", "NameLabel")).ifPresent(article::setSlugline);
        item.below("DescriptiveMetadata")
                .flatMap(metadata -> NewsMl12Text.formalName(metadata, "Language").stream())
                .findFirst()
                .or(() -> item.attribute("lang"))
                .ifPresent(article::setLanguage);
        newsLine("CopyrightLine")
                .or(() -> item.below("UsageRights").map(XmlElement::line).findFirst())
                .ifPresent(article::setRights);
        return article.setSubjects(subjects());
    }

    private void status(RawArticle.Builder article) throws ParseFailure {
        String written = formalName("Status").orElse("Usable");
        boolean embargoed = written.equalsIgnoreCase("Embargoed");
        PubStatus status = embargoed ? PubStatus.WITHHELD : Codes.status("Status", written);
        Optional<Instant> release = status == PubStatus.WITHHELD ? release() : Optional.empty();
        release.ifPresent(article::setEmbargo);
        article.setPubStatus(release.isPresent() ? PubStatus.USABLE : status);
    }

    /** When what is held back becomes usable. */
    private Optional<Instant> release() {
        return item.at("NewsManagement", "StatusWillChange")
                .filter(change -> NewsMl12Text.formalName(change, "FutureStatus")
                        .filter("usable"::equalsIgnoreCase)
                        .isPresent())
                .flatMap(change -> change.line("DateAndTime").flatMap(Timestamps::parse).stream())
                .findFirst();
    }

    /** An update of parts (U) or of the management alone (A) has no text; a kill needs none. */
    private void refuseMereChange(RawArticle.Builder article) throws ParseFailure {
        String update = NewsMl12Identifier.update(item);
        boolean partial = update.equals("U") || update.equals("A");
        if (partial && article.getBody().isEmpty() && article.getPubStatus() == PubStatus.USABLE) {
            throw ParseFailure.of(
                    "RevisionId", "one with Update='" + update + "', which changes parts", "a complete revision");
        }
    }

    private List<String> subjects() {
        Map<String, String> names = new HashMap<>();
        item.below("Topic")
                .forEach(topic -> topic.line("FormalName")
                        .ifPresent(code -> name(topic).ifPresent(name -> names.putIfAbsent(code, name))));
        return item.below("SubjectCode")
                .flatMap(subject -> subject.children().stream())
                .flatMap(subject -> subject.attribute("FormalName").stream())
                .map(code -> names.getOrDefault(code, code))
                .distinct()
                .toList();
    }

    /** A topic's name in English if it has one, else in whatever language comes first. */
    private static Optional<String> name(XmlElement topic) {
        List<XmlElement> names = topic.at("Description")
                .filter(description ->
                        description.attribute("Variant").orElse("Name").equals("Name") && !description.isBlank())
                .toList();
        return names.stream()
                .filter(name -> name.attribute("lang")
                        .orElse("")
                        .toLowerCase(Locale.ROOT)
                        .startsWith("en"))
                .findFirst()
                .or(() -> names.stream().findFirst())
                .map(XmlElement::line);
    }

    private Optional<String> newsLine(String name) {
        return item.below("NewsLines")
                .flatMap(lines -> lines.line(name).stream())
                .findFirst();
    }

    private Optional<String> management(String name) {
        return item.line("NewsManagement", name);
    }

    private Optional<String> formalName(String name) {
        return item.at("NewsManagement")
                .flatMap(management -> NewsMl12Text.formalName(management, name).stream())
                .findFirst();
    }
}
