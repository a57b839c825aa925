package wiredesk.it.boundaries.wrong.lower.b;

import wiredesk.it.boundaries.wrong.lower.a.A;

/** The other half. */
public record B(A a) {}
