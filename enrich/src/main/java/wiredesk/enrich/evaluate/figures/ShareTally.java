package wiredesk.enrich.evaluate.figures;

/** A {@link Share} in the making. */
public final class ShareTally {
    private int of;
    private int all;

    /** Counts one more, which is or is not of the sort in question. */
    public void count(boolean yes) {
        of += yes ? 1 : 0;
        all++;
    }

    /** Counts many at once. */
    public void count(int yes, int more) {
        of += yes;
        all += more;
    }

    public Share share() {
        return new Share(of, all);
    }
}
