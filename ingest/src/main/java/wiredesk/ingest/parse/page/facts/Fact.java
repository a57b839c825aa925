package wiredesk.ingest.parse.page.facts;

/** What a page may state about its article. */
public enum Fact {
    /** What the page is, in lower case; {@code article} if it is one. */
    KIND,
    /** The headline in schema.org's vocabulary. */
    HEADLINE,
    /** What is to stand where others link to the page; the name of the site may be in it. */
    SHARED_TITLE,
    /** Likewise, for one such place alone. */
    CARD_TITLE,
    /** The title in a browser's tab, in which the names of site and section stand as a rule. */
    TITLE,
    /** What the page shows in its first heading; logos and dialogs have such headings, too. */
    HEADING,
    /** The name of the site. */
    SITE,
    /** One value an author. */
    AUTHOR,
    PUBLISHED,
    UPDATED,
    /** An address of the page that does not change, absolute or not. */
    URL,
    /** An identifier that is one whatever the page's address: a URN or UUID. */
    IDENTIFIER,
    LANGUAGE,
    /** One value a subject. */
    SUBJECT,
    RIGHTS,
    DATELINE,
    STATUS,
    /** The text of the article. */
    TEXT
}
