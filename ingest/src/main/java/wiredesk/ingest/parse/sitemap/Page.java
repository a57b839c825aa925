package wiredesk.ingest.parse.sitemap;

import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.extension.Extension;
import crawlercommons.sitemaps.extension.ExtensionMetadata;
import crawlercommons.sitemaps.extension.NewsAttributes;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import wiredesk.ingest.text.Paragraphs;
import wiredesk.schemas.PubStatus;
import wiredesk.schemas.RawArticle;

/**
 * A page as a sitemap has it.
 *
 * @param changed when, as far as it is known; the beginning of time where it is not
 */
record Page(RawArticle.Builder article, Instant changed) {

    static Page of(SiteMapURL entry) {
        Optional<NewsAttributes> news = news(entry);
        Optional<Instant> modified =
                Optional.ofNullable(entry.getLastModified()).map(Date::toInstant);
        Optional<Instant> published =
                news.map(NewsAttributes::getPublicationDate).map(Date::toInstant);
        RawArticle.Builder article = RawArticle.newBuilder()
                .setFormat("html")
                .setPubStatus(PubStatus.USABLE)
                .setBody("")
                .setUrl(entry.getUrl().toString())
                .setSubjects(news.map(Page::keywords).orElse(List.of()));
        line(news.map(NewsAttributes::getTitle)).ifPresent(article::setHeadline);
        line(news.map(NewsAttributes::getLanguage)).ifPresent(article::setLanguage);
        published.ifPresent(article::setPublished);
        modified.ifPresent(article::setUpdated);
        return new Page(article, modified.or(() -> published).orElse(Instant.EPOCH));
    }

    private static Optional<NewsAttributes> news(SiteMapURL entry) {
        ExtensionMetadata[] found = entry.getAttributesForExtension(Extension.NEWS);
        return Stream.ofNullable(found)
                .flatMap(Arrays::stream)
                .filter(NewsAttributes.class::isInstance)
                .map(NewsAttributes.class::cast)
                .findFirst();
    }

    private static List<String> keywords(NewsAttributes news) {
        return Stream.ofNullable(news.getKeywords())
                .flatMap(Arrays::stream)
                .map(Paragraphs::line)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Optional<String> line(Optional<String> text) {
        return text.map(Paragraphs::line).filter(line -> !line.isEmpty());
    }
}
