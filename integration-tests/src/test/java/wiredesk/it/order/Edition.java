package wiredesk.it.order;

/** What an agency sends of one story, in the order in which it was made. */
enum Edition {
    FIRST("The harbour of Port Ellen closed on Monday. \"We lost a crane,\" harbour master Ada Lund said."),
    SECOND("The harbour of Port Ellen reopened on Monday. \"We lost nothing,\" harbour master Ada Lund said."),
    /** Not to be shown before {@link #RELEASE}. */
    EMBARGOED("The harbour of Port Ellen will be sold. \"We have a buyer,\" minister Olaf Brandt said."),
    KILL("");

    /** When the embargo ends. */
    static final String RELEASE = "2026-03-02T00:00:00Z";

    private final String text;

    Edition(String text) {
        this.text = text;
    }

    /** One paragraph; empty for a kill. */
    String text() {
        return text;
    }

    int version() {
        return ordinal() + 1;
    }

    /** When it was filed, on the day before the embargo ends. */
    String filed() {
        return "2026-03-01T1" + ordinal() + ":00:00Z";
    }
}
