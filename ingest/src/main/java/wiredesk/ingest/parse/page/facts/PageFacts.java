package wiredesk.ingest.parse.page.facts;

import org.jsoup.nodes.Document;

/** All that a page states about itself. */
public final class PageFacts {

    private PageFacts() {}

    /** What is written for machines alone comes first; microdata marks what is seen, teasers' bits among it. */
    public static Facts of(Document page) {
        Facts facts = SchemaOrg.of(LdScripts.of(page));
        facts.addAll(MetaTags.of(page));
        facts.addAll(SchemaOrg.of(Microdata.of(page)));
        facts.addAll(VisibleMarks.of(page));
        return facts;
    }
}
