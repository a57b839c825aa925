package wiredesk.desk.page.index;

/** Names of the fields; a field is of one make in every document that has it. */
public final class Fields {

    /** What a document is replaced by: unique. */
    public static final String KEY = "key";

    public static final String KIND = "kind";
    /** Id of the article that it belongs to. */
    public static final String ARTICLE = "article";
    /** Milliseconds; what lists are ordered by. */
    public static final String TIME = "time";
    /** What it shows, as JSON. */
    public static final String JSON = "json";
    /** What only the article's own page shows, as JSON. */
    public static final String REST = "rest";
    /** Where its record stands, as JSON. */
    public static final String PLACE = "place";
    /** 1 for an article whose record is a tombstone by now. */
    public static final String GONE = "gone";

    public static final String SOURCE = "source";
    public static final String LANGUAGE = "language";
    public static final String STATE = "state";
    public static final String TYPE = "type";
    /** Key of an entity: of a quote's speaker, of an entity, of every one in a story. */
    public static final String NAME = "name";
    /** The same as a column, for counting: one for a document. */
    public static final String NAME_COLUMN = "name.column";
    /** Words of names. */
    public static final String NAME_WORDS = "name.words";
    /** Words of a text. */
    public static final String TEXT = "text";

    private Fields() {}
}
