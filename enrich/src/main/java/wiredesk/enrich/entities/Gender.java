package wiredesk.enrich.entities;

/** What the text, or a first name, says of a person's gender. */
public enum Gender {
    /** Mr, he, or a man's first name. */
    MALE,
    /** Mrs, Ms, she, or a woman's first name. */
    FEMALE,
    /** Nothing is said, or the entity is no person. */
    UNKNOWN
}
