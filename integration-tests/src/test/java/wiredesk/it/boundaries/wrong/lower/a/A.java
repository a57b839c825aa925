package wiredesk.it.boundaries.wrong.lower.a;

import wiredesk.it.boundaries.wrong.lower.b.B;

/** One half of a cycle. */
public record A(B b) {}
