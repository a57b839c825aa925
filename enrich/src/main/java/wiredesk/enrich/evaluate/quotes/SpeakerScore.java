package wiredesk.enrich.evaluate.quotes;

import wiredesk.enrich.evaluate.figures.Share;

/**
 * Speakers of the closely found items that have one marked.
 *
 * @param given where any speaker was found
 * @param mention where the words for the speaker touch the marked ones
 * @param mostOfMention where at least half of the words in either are in both
 * @param surname where a surname is the same, of those whose marked speaker has a name
 * @param right same words or same surname
 */
public record SpeakerScore(Share given, Share mention, Share mostOfMention, Share surname, Share right) {}
