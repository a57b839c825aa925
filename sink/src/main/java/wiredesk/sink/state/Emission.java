package wiredesk.sink.state;

/** What subscribers are sent. */
enum Emission {
    NOTHING,
    /** The article with all its quotes and entities. */
    WHOLE,
    /** What is new, changed or gone against what is out. */
    DIFFERENCE,
    /** A tombstone for every record that is out. */
    TOMBSTONES
}
