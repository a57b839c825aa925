package wiredesk.enrich.evaluate.figures;

/**
 * Some of a number of things.
 *
 * @param of how many
 * @param all of how many; 0 if there was nothing to count
 */
public record Share(int of, int all) {
    public Share {
        if (of < 0 || of > all) {
            throw new IllegalArgumentException(of + " of " + all + ", expected no more than there are");
        }
    }

    /** From 0 to 1; 0 of nothing. */
    public double fraction() {
        return all == 0 ? 0 : (double) of / all;
    }

    /** From 0 to 100; 0 of nothing. Not a hundred times the fraction, which may differ in the last bit and round apart. */
    public double percent() {
        return all == 0 ? 0 : 100.0 * of / all;
    }

    /** Both counted together. */
    public Share plus(Share other) {
        return new Share(of + other.of, all + other.all);
    }
}
