package wiredesk.it.agency;

/** What a feed's software gets wrong with identifiers. */
enum Vice {
    NONE,
    /** A story that comes back has another guid. */
    CHANGES_GUIDS,
    /** Some stories have the guid of the one before them. */
    REPEATS_GUIDS
}
