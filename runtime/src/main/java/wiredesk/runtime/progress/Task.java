package wiredesk.runtime.progress;

/**
 * What goes on.
 *
 * @param name of the work, as the command line has it
 * @param unit what is counted, for people
 * @param unitSize steps that make one unit: 1,048,576 where bytes are counted and MiB shown
 * @param total steps until the end; negative if nobody knows
 */
public record Task(String name, String unit, long unitSize, long total) {

    private static final long FEW = 10L << 20;

    /** So many things, one after the other. */
    public static Task of(String name, String things, long total) {
        return new Task(name, things, 1, total);
    }

    /** So many bytes, shown in a unit in which something moves. */
    public static Task ofBytes(String name, long total) {
        boolean few = total >= 0 && total < FEW;
        return few ? new Task(name, "KiB", 1L << 10, total) : new Task(name, "MiB", 1L << 20, total);
    }
}
