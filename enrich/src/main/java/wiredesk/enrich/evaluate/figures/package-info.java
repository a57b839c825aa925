/** The two shapes that every figure of an evaluation has: a share of a number, and precision with recall. */
package wiredesk.enrich.evaluate.figures;
