package wiredesk.enrich.evaluate.entities;

import wiredesk.enrich.evaluate.figures.Score;

/**
 * How well entities of some types were found; others are left aside on both sides.
 *
 * @param gold mentions as marked
 * @param found mentions as found
 * @param exact same boundaries and same type
 * @param spans same boundaries, whatever the type
 * @param overlap same type, and a code point in common
 */
public record EntityScore(int gold, int found, Score exact, Score spans, Score overlap) {}
