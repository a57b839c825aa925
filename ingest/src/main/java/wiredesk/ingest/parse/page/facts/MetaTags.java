package wiredesk.ingest.parse.page.facts;

import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * {@code meta} elements and {@code link rel=canonical}: Open Graph, its article vocabulary, Twitter's cards, Dublin Core, and
 * the names that publishing systems write without any standard.
 */
final class MetaTags {

    /** By name or property in lower case. Of one fact, what comes first in the page counts first. */
    private static final Map<String, Fact> NAMES = Map.ofEntries(
            Map.entry("og:type", Fact.KIND),
            Map.entry("og:title", Fact.SHARED_TITLE),
            Map.entry("twitter:title", Fact.CARD_TITLE),
            Map.entry("dc.title", Fact.TITLE),
            Map.entry("dcterms.title", Fact.TITLE),
            Map.entry("parsely-title", Fact.TITLE),
            Map.entry("sailthru.title", Fact.TITLE),
            Map.entry("og:site_name", Fact.SITE),
            Map.entry("author", Fact.AUTHOR),
            Map.entry("article:author", Fact.AUTHOR),
            Map.entry("article:author_name", Fact.AUTHOR),
            Map.entry("og:article:author", Fact.AUTHOR),
            Map.entry("dc.creator", Fact.AUTHOR),
            Map.entry("dcterms.creator", Fact.AUTHOR),
            Map.entry("byl", Fact.AUTHOR),
            Map.entry("parsely-author", Fact.AUTHOR),
            Map.entry("sailthru.author", Fact.AUTHOR),
            Map.entry("article:published_time", Fact.PUBLISHED),
            Map.entry("og:article:published_time", Fact.PUBLISHED),
            Map.entry("article:published", Fact.PUBLISHED),
            Map.entry("og:published_time", Fact.PUBLISHED),
            Map.entry("datepublished", Fact.PUBLISHED),
            Map.entry("date", Fact.PUBLISHED),
            Map.entry("pubdate", Fact.PUBLISHED),
            Map.entry("publishdate", Fact.PUBLISHED),
            Map.entry("publish-date", Fact.PUBLISHED),
            Map.entry("publish_date", Fact.PUBLISHED),
            Map.entry("publication_date", Fact.PUBLISHED),
            Map.entry("published_time_telegram", Fact.PUBLISHED),
            Map.entry("originalpublicationdate", Fact.PUBLISHED),
            Map.entry("article_date_original", Fact.PUBLISHED),
            Map.entry("parsely-pub-date", Fact.PUBLISHED),
            Map.entry("sailthru.date", Fact.PUBLISHED),
            Map.entry("dc.date", Fact.PUBLISHED),
            Map.entry("dc.date.issued", Fact.PUBLISHED),
            Map.entry("dcterms.date", Fact.PUBLISHED),
            Map.entry("dcterms.created", Fact.PUBLISHED),
            Map.entry("dcterms.issued", Fact.PUBLISHED),
            Map.entry("article:modified_time", Fact.UPDATED),
            Map.entry("og:updated_time", Fact.UPDATED),
            Map.entry("datemodified", Fact.UPDATED),
            Map.entry("dcterms.modified", Fact.UPDATED),
            Map.entry("last-modified", Fact.UPDATED),
            Map.entry("lastmod", Fact.UPDATED),
            Map.entry("revised", Fact.UPDATED),
            Map.entry("og:url", Fact.URL),
            Map.entry("twitter:url", Fact.URL),
            Map.entry("content-language", Fact.LANGUAGE),
            Map.entry("language", Fact.LANGUAGE),
            Map.entry("dc.language", Fact.LANGUAGE),
            Map.entry("dcterms.language", Fact.LANGUAGE),
            Map.entry("og:locale", Fact.LANGUAGE),
            Map.entry("news_keywords", Fact.SUBJECT),
            Map.entry("keywords", Fact.SUBJECT),
            Map.entry("article:tag", Fact.SUBJECT),
            Map.entry("article:section", Fact.SUBJECT),
            Map.entry("copyright", Fact.RIGHTS),
            Map.entry("rights", Fact.RIGHTS),
            Map.entry("dc.rights", Fact.RIGHTS),
            Map.entry("dcterms.rights", Fact.RIGHTS),
            Map.entry("pubstatus", Fact.STATUS));

    private MetaTags() {}

    static Facts of(Document page) {
        Facts facts = new Facts();
        facts.add(Fact.TITLE, page.title());
        page.select("link[rel=canonical]").forEach(link -> facts.add(Fact.URL, link.attr("href")));
        facts.add(Fact.LANGUAGE, page.select("html").attr("lang"));
        for (Element meta : page.getElementsByTag("meta")) {
            for (String key : new String[] {"property", "name", "itemprop", "http-equiv"}) {
                Fact fact = NAMES.get(meta.attr(key).strip().toLowerCase(Locale.ROOT));
                if (fact != null) {
                    add(facts, fact, meta.attr("content"));
                    break;
                }
            }
        }
        return facts;
    }

    private static void add(Facts facts, Fact fact, String content) {
        if (fact == Fact.SUBJECT) {
            for (String word : content.split("[,;]", 200)) {
                facts.add(fact, word);
            }
        } else {
            facts.add(fact, content);
        }
    }
}
