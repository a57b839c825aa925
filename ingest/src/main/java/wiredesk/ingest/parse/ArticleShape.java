package wiredesk.ingest.parse;

import java.util.Optional;
import wiredesk.ingest.text.HtmlText;
import wiredesk.ingest.text.Paragraphs;
import wiredesk.schemas.PubStatus;
import wiredesk.schemas.RawArticle;

/**
 * Wiredesk's own JSON: one flat object an article. All fields are optional but one of headline and body, which only a
 * kill may lack, or a story with an id whose body is null; unknown fields are ignored.
 *
 * <pre>
 * id, guid                       stable identifier          version          number
 * headline, title                                           status, pubStatus  usable | withheld | canceled
 * body, text                     paragraphs, blank lines    embargo, embargoed   instant
 * html, body_html                the same as markup         urgency          1 to 9
 * published, date                instant, ISO 8601          language, lang   BCP 47
 * updated, modified              instant                    signal           correction, update …
 * byline, author, authors                                   slugline, dateline
 * subjects, subject, topics, keywords, tags                 url, link; rights, copyright
 * </pre>
 */
final class ArticleShape implements JsonShape {

    @Override
    public boolean recognises(Fields object) {
        boolean content = object.has("headline", "title", "body", "text", "html", "body_html") || isEmptyStory(object);
        boolean kill = object.has("id", "guid", "url") && object.has("status", "pubStatus", "pubstatus");
        return content || kill;
    }

    @Override
    public RawArticle.Builder read(Fields object) throws ParseFailure {
        Optional<String> headline = object.raw("headline", "title").map(HtmlTitle::plain);
        String body = body(object);
        PubStatus status = object.pubStatus("status", "pubStatus", "pubstatus");
        if (headline.isEmpty() && body.isEmpty() && status != PubStatus.CANCELED && !isEmptyStory(object)) {
            throw ParseFailure.of("body", "absent or empty", "the text of the article (or a headline)");
        }
        RawArticle.Builder article =
                RawArticle.newBuilder().setFormat("jsonl").setBody(body).setPubStatus(status);
        headline.ifPresent(article::setHeadline);
        object.line("id", "guid").ifPresent(article::setGuid);
        object.version("version").ifPresent(article::setVersion);
        object.instant("published", "firstcreated", "date").ifPresent(article::setPublished);
        object.instant("updated", "modified", "versioncreated").ifPresent(article::setUpdated);
        object.instant("embargo", "embargoed").ifPresent(article::setEmbargo);
        object.urgency("urgency").ifPresent(article::setUrgency);
        object.line("language", "lang").ifPresent(article::setLanguage);
        byline(object).ifPresent(article::setByline);
        object.line("dateline").ifPresent(article::setDateline);
        object.line("slugline", "slug").ifPresent(article::setSlugline);
        object.line("signal").map(String::toLowerCase).ifPresent(article::setSignal);
        object.line("rights", "copyright").ifPresent(article::setRights);
        object.line("url", "link").ifPresent(article::setUrl);
        article.setSubjects(object.names("subjects", "subject", "topics", "keywords", "tags"));
        return article;
    }

    /** Archives hold stories of which nothing but the envelope is left, and say so with a null. */
    private static boolean isEmptyStory(Fields object) {
        return object.has("id", "guid") && (object.isNull("body") || object.isNull("text"));
    }

    private static String body(Fields object) throws ParseFailure {
        Optional<String> text = object.raw("body", "text");
        if (text.isPresent()) {
            return HtmlText.isHtml(text.get()) ? HtmlText.paragraphs(text.get()) : Paragraphs.of(text.get());
        }
        return object.raw("html", "body_html").map(HtmlText::paragraphs).orElse("");
    }

    private static Optional<String> byline(Fields object) throws ParseFailure {
        Optional<String> byline = object.line("byline");
        if (byline.isPresent()) {
            return byline;
        }
        String authors = String.join(", ", object.names("author", "authors"));
        return authors.isEmpty() ? Optional.empty() : Optional.of(authors);
    }
}
