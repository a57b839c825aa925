package wiredesk.it.story;

/**
 * A quote that a story is known to hold.
 *
 * @param speaker fullest name the story gives the speaker
 * @param words what stands inside the quotation marks
 */
public record Said(String speaker, String words) {}
