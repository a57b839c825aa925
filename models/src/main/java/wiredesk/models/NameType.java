package wiredesk.models;

/**
 * What sort of name a stretch of text is.
 *
 * <p>Source: the entity types of OntoNotes 5.0 (LDC2013T19).
 */
public enum NameType {
    /** People, also invented ones. */
    PERSON,
    /** Nationalities, religious and political groups. */
    NORP,
    /** Buildings, airports, roads, bridges. */
    FAC,
    /** Companies, agencies, institutions. */
    ORG,
    /** Countries, cities, states. */
    GPE,
    /** Places that are no {@link #GPE}: mountains, seas, regions. */
    LOC,
    /** Vehicles, weapons, food; no services. */
    PRODUCT,
    /** Wars, storms, sports events. */
    EVENT,
    /** Titles of books and songs. */
    WORK_OF_ART,
    /** Documents made into law. */
    LAW,
    /** Named languages. */
    LANGUAGE,
    /** Dates and periods of a day or longer. */
    DATE,
    /** Times shorter than a day. */
    TIME,
    /** Percentages. */
    PERCENT,
    /** Sums of money. */
    MONEY,
    /** Measures of weight, distance and the like. */
    QUANTITY,
    /** First, second. */
    ORDINAL,
    /** Other numbers. */
    CARDINAL;

    /** Whether this is a date, a sum or a number rather than a name. */
    public boolean numeric() {
        return ordinal() >= DATE.ordinal();
    }
}
