package wiredesk.enrich.quotes.marks;

/**
 * Which marks belong together.
 *
 * <p>Source: the Unicode Standard, chapter 6.2 ("Quotation Marks"), and CLDR's delimiters by language.
 */
public enum Family {
    /** “…”, and ”…” as in Swedish. */
    CURLY,
    /** „…“ as in German, „…” as in Polish. */
    LOW,
    /** "…", and ''…'' and ``…'' as typewriters and TeX have them. */
    STRAIGHT,
    /** «…», and »…« as in Danish. */
    GUILLEMET,
    /** 「…」 and 『…』. */
    CORNER,
    /** ‘…’ and ‹…›. */
    SINGLE,
    /** '…'. */
    STRAIGHT_SINGLE;

    /** Whether these are single marks, which apostrophes look like. */
    public boolean single() {
        return this == SINGLE || this == STRAIGHT_SINGLE;
    }
}
