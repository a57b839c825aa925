package wiredesk.ingest.parse;

/**
 * How much of one input is read before it is refused.
 *
 * @param document bytes of one document held in memory: a story, a feed, one line of JSON Lines
 * @param input bytes of a whole input after decompression; archives are streamed, so this may be large
 * @param depth levels that JSON or XML may nest
 */
public record Limits(long document, long input, int depth) {

    /** 7 MiB a document, so that a broken one fits into a dead letter; 4 GiB an input, 64 levels. */
    public static final Limits DEFAULT = new Limits(7L << 20, 4L << 30, 64);

    public Limits {
        if (document < 1 || document > Integer.MAX_VALUE - 16 || input < document || depth < 1) {
            throw new IllegalArgumentException("limits are document " + document + ", input " + input + ", depth "
                    + depth + "; expected 1 <= document <= input, document below 2 GiB, depth >= 1");
        }
    }
}
