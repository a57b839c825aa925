package wiredesk.it.boundaries.wrong.lower;

/** Says nothing by its name. */
public final class StringUtils {

    private StringUtils() {}
}
