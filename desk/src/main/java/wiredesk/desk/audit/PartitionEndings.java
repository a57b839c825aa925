package wiredesk.desk.audit;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The records of one partition of news.raw and how each ended, three bytes a record: its source, and its first two endings.
 * A third says nothing that the second has not.
 */
final class PartitionEndings {

    private static final int FIRST_SIZE = 1 << 12;
    /** An ending in four bits: 0 for none, else 1 more than its place in the list. */
    private static final int BITS = 4;

    private static final int ONE = (1 << BITS) - 1;

    private static final int REDRIVEN = Ending.REDRIVEN.ordinal() + 1;

    private final long first;
    private final BitSet waiting = new BitSet();
    private short[] sources = new short[FIRST_SIZE];
    private byte[] endings = new byte[FIRST_SIZE];
    private int size;

    /** @param first offset of the first record */
    PartitionEndings(long first) {
        this.first = first;
    }

    /** @param offset higher than those before; offsets left out are of no record */
    void add(long offset, short source) {
        int place = Math.toIntExact(offset - first);
        if (place >= sources.length) {
            int larger = Math.max(place + 1, (int) Math.min(Integer.MAX_VALUE - 8L, 2L * sources.length));
            sources = Arrays.copyOf(sources, larger);
            endings = Arrays.copyOf(endings, larger);
        }
        sources[place] = source;
        size = place + 1;
    }

    /** Notes an ending; of records that are none of these it is nobody's business. */
    void end(long offset, Ending ending) {
        if (!isThere(offset)) {
            return;
        }
        int place = (int) (offset - first);
        int before = endings[place] & 0xff;
        int code = ending.ordinal() + 1;
        boolean redriven = ending == Ending.REDRIVEN;
        if (before == 0 || before == REDRIVEN && !redriven) {
            endings[place] = (byte) code;
        } else if (redriven) {
            return; // it has had a second chance, which is no second end
        } else if (before <= ONE) {
            endings[place] = (byte) (before | code << BITS);
        }
    }

    /** Between two stages. */
    void await(long offset) {
        if (isThere(offset)) {
            waiting.set((int) (offset - first));
        }
    }

    void awaitNone() {
        waiting.clear();
    }

    /** Whether it has no end yet. */
    boolean isOpen(int place) {
        return endings[place] == 0;
    }

    boolean isAwaited(int place) {
        return waiting.get(place);
    }

    /** Of all places from 0 to here some may be of no record. */
    IntStream records() {
        return IntStream.range(0, size).filter(place -> sources[place] != 0);
    }

    long offset(int place) {
        return first + place;
    }

    short source(int place) {
        return sources[place];
    }

    /** None, one or two. */
    List<Ending> endings(int place) {
        int both = endings[place] & 0xff;
        return IntStream.of(both & ONE, both >> BITS)
                .filter(code -> code > 0)
                .mapToObj(code -> Ending.values()[code - 1])
                .toList();
    }

    private boolean isThere(long offset) {
        return offset >= first && offset - first < size && sources[(int) (offset - first)] != 0;
    }
}
