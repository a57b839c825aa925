package wiredesk.ingest.parse.page.facts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What objects of schema.org's vocabulary say about the article of a page, in whatever syntax they stood there.
 *
 * @see <a href="https://schema.org/NewsArticle">NewsArticle</a>
 */
final class SchemaOrg {

    private static final Set<String> OTHER_STORIES = Set.of("report", "blogposting", "liveblogposting", "review");
    private static final Set<String> PAGES = Set.of("webpage", "itempage", "claimreview");

    private final LdNodes nodes;
    private final Facts facts = new Facts();

    private SchemaOrg(LdNodes nodes) {
        this.nodes = nodes;
    }

    /** @param roots objects and arrays of them, as JSON-LD has them */
    static Facts of(List<JsonNode> roots) {
        SchemaOrg schema = new SchemaOrg(new LdNodes(roots));
        schema.best(true).ifPresent(article -> {
            schema.facts.add(Fact.KIND, "article");
            schema.add(Fact.HEADLINE, article, "headline");
            if (!schema.facts.has(Fact.HEADLINE)) {
                schema.add(Fact.HEADLINE, article, "name");
            }
            schema.describe(article);
        });
        schema.best(false).ifPresent(page -> {
            schema.add(Fact.TITLE, page, "headline");
            schema.describe(page);
        });
        return schema.facts;
    }

    /** The object that says most of what a story has; of equals the outermost. */
    private Optional<JsonNode> best(boolean article) {
        JsonNode best = null;
        for (JsonNode node : nodes.objects()) {
            if (isOf(node, article) && (best == null || weight(node) > weight(best))) {
                best = node;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int weight(JsonNode node) {
        return (node.hasNonNull("headline") ? 2 : 0)
                + (node.hasNonNull("datePublished") ? 2 : 0)
                + (node.hasNonNull("author") ? 1 : 0);
    }

    private boolean isOf(JsonNode node, boolean article) {
        return LdValues.of(node.path("@type"), nodes).stream()
                .map(type -> type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT))
                .anyMatch(type ->
                        article ? type.endsWith("article") || OTHER_STORIES.contains(type) : PAGES.contains(type));
    }

    private void describe(JsonNode node) {
        add(Fact.AUTHOR, node, "author");
        if (!facts.has(Fact.AUTHOR)) {
            add(Fact.AUTHOR, node, "creator");
        }
        add(Fact.PUBLISHED, node, "datePublished");
        add(Fact.PUBLISHED, node, "dateCreated");
        add(Fact.UPDATED, node, "dateModified");
        add(Fact.URL, node, "mainEntityOfPage");
        add(Fact.URL, node, "url");
        add(Fact.IDENTIFIER, node, "identifier");
        add(Fact.LANGUAGE, node, "inLanguage");
        add(Fact.RIGHTS, node, "copyrightNotice");
        add(Fact.DATELINE, node, "dateline");
        add(Fact.STATUS, node, "creativeWorkStatus");
        add(Fact.TEXT, node, "articleBody");
        add(Fact.SUBJECT, node, "keywords");
        add(Fact.SUBJECT, node, "articleSection");
    }

    private void add(Fact fact, JsonNode node, String property) {
        for (String value : LdValues.of(node.path(property), nodes)) {
            facts.add(fact, value);
        }
    }
}
