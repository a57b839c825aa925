package wiredesk.ingest.parse.page;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import wiredesk.ingest.parse.Statuses;
import wiredesk.ingest.parse.page.facts.Fact;
import wiredesk.ingest.parse.page.facts.Facts;
import wiredesk.schemas.RawArticle;

/** The facts of a page as the fields of an article. */
final class PageArticle {

    /** Other identifiers are the site's, the section's or the database's, and several stories may share one. */
    private static final Pattern LASTING =
            Pattern.compile("(?i)(?:urn|tag):\\S{5,500}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private PageArticle() {}

    static RawArticle.Builder of(Facts facts, Optional<String> headline, Optional<String> url, String body) {
        RawArticle.Builder article =
                RawArticle.newBuilder().setFormat("html").setBody(body).setSubjects(facts.all(Fact.SUBJECT));
        facts.all(Fact.IDENTIFIER).stream()
                .filter(identifier -> LASTING.matcher(identifier).matches())
                .findFirst()
                .ifPresent(article::setGuid);
        headline.ifPresent(article::setHeadline);
        url.ifPresent(article::setUrl);
        byline(facts).ifPresent(article::setByline);
        facts.first(Fact.DATELINE).ifPresent(article::setDateline);
        facts.first(Fact.RIGHTS).ifPresent(article::setRights);
        facts.first(Fact.STATUS).flatMap(Statuses::of).ifPresent(article::setPubStatus);
        facts.first(Fact.LANGUAGE).map(tag -> tag.replace('_', '-')).ifPresent(article::setLanguage);
        PageTimes.first(facts.all(Fact.PUBLISHED))
                .or(() -> url.flatMap(PageTimes::inAddress))
                .ifPresent(article::setPublished);
        PageTimes.first(facts.all(Fact.UPDATED)).ifPresent(article::setUpdated);
        return article;
    }

    private static Optional<String> byline(Facts facts) {
        return Optional.of(facts.all(Fact.AUTHOR).stream().filter(Facts::isName).collect(Collectors.joining(", ")))
                .filter(names -> !names.isEmpty());
    }
}
