package wiredesk.enrich.evaluate.figures;

/**
 * How well what was found meets what people marked.
 *
 * @param precision how much of what was found is right
 * @param recall how much of what was marked was found; the right ones here and there need not be as many
 */
public record Score(Share precision, Share recall) {

    /** The harmonic mean of precision and recall, 0 to 1; 0 if both are. */
    public double f1() {
        double p = precision.fraction();
        double r = recall.fraction();
        return p + r == 0 ? 0 : 2 * p * r / (p + r);
    }
}
