package wiredesk.ingest.parse;

import com.google.common.hash.Hashing;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import wiredesk.ingest.text.HtmlText;
import wiredesk.ingest.text.Paragraphs;
import wiredesk.schemas.PubStatus;
import wiredesk.schemas.RawArticle;

/** A feed's entry as an article. */
final class EntryArticle {

    private static final int LONGEST_GUID = 1_000;

    private EntryArticle() {}

    static RawArticle.Builder of(Feed feed, Feed.Entry entry) {
        Optional<String> headline = entry.title().map(EntryArticle::line).filter(text -> !text.isEmpty());
        String body = entry.body().map(EntryArticle::paragraphs).orElse("");
        RawArticle.Builder article = RawArticle.newBuilder()
                .setFormat(feed.format())
                .setBody(body)
                .setSubjects(entry.categories())
                .setPubStatus(entry.deleted() ? PubStatus.CANCELED : PubStatus.USABLE);
        headline.ifPresent(article::setHeadline);
        Optional<String> url = entry.link().map(link -> absolute(feed.link(), link));
        url.ifPresent(article::setUrl);
        entry.guid().or(() -> url).map(EntryArticle::digestIfLong).ifPresent(article::setGuid);
        entry.author().ifPresent(article::setByline);
        entry.published().ifPresent(article::setPublished);
        entry.updated().ifPresent(article::setUpdated);
        feed.language().ifPresent(article::setLanguage);
        feed.rights().ifPresent(article::setRights);
        return article;
    }

    /** Some feeds put whole pages into a guid; as a record key its digest does as well. */
    private static String digestIfLong(String guid) {
        return guid.length() <= LONGEST_GUID
                ? guid
                : "sha256:" + Hashing.sha256().hashString(guid, StandardCharsets.UTF_8);
    }

    private static String line(Feed.Text title) {
        return title.markup() ? HtmlTitle.plain(title.value()) : Paragraphs.line(title.value());
    }

    private static String paragraphs(Feed.Text body) {
        boolean tags =
                body.markup() && (body.value().indexOf('<') >= 0 || body.value().indexOf('&') >= 0);
        return tags ? HtmlText.paragraphs(body.value()) : Paragraphs.of(body.value());
    }

    private static String absolute(Optional<String> base, String link) {
        try {
            URI address = new URI(link.strip());
            return address.isAbsolute() || base.isEmpty()
                    ? address.toString()
                    : new URI(base.get().strip()).resolve(address).toString();
        } catch (URISyntaxException | IllegalArgumentException asItStands) {
            return link.strip();
        }
    }
}
