package wiredesk.runtime.inputs;

/**
 * How a group stands in a partition.
 *
 * @param next what the group reads next: what it has committed, or the oldest record where it has committed nothing that
 *     is still there
 * @param stable the last stable offset: readers that see committed records alone get no further
 * @param end offset after the last record; equal to {@code stable} where no transaction is open
 */
record Standing(long next, long stable, long end) {

    /** Offsets that the group has before it, those that it cannot read yet among them. */
    long lag() {
        return Math.max(0, end - next);
    }

    /** Offsets behind the first open transaction. */
    long unstable() {
        return Math.max(0, end - stable);
    }
}
