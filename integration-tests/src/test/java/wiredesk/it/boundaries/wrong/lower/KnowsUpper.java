package wiredesk.it.boundaries.wrong.lower;

import wiredesk.it.boundaries.wrong.upper.Upper;

/** Depends on a later module. */
public record KnowsUpper(Upper upper) {}
