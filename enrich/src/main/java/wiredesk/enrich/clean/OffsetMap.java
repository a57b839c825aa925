package wiredesk.enrich.clean;

import java.util.Arrays;
import java.util.List;

/** Leads from {@code char} offsets in a cleaned body back to the text it was made from. Immutable. */
public final class OffsetMap {
    /** By kept stretch, in order: where it starts in the body, and where in the delivered text. */
    private final int[] bodyStarts;

    private final int[] rawStarts;

    private OffsetMap(int[] bodyStarts, int[] rawStarts) {
        this.bodyStarts = bodyStarts;
        this.rawStarts = rawStarts;
    }

    /** The map for stretches {@code {start, end}} of the delivered text, put end to end. */
    static OffsetMap ofKept(List<int[]> kept) {
        int[] bodyStarts = new int[Math.max(1, kept.size())];
        int[] rawStarts = new int[bodyStarts.length];
        int body = 0;
        for (int i = 0; i < kept.size(); i++) {
            bodyStarts[i] = body;
            rawStarts[i] = kept.get(i)[0];
            body += kept.get(i)[1] - kept.get(i)[0];
        }
        return new OffsetMap(bodyStarts, rawStarts);
    }

    /** Where a stretch that starts at this place of the body starts in the delivered text. */
    public int start(int offset) {
        int at = Arrays.binarySearch(bodyStarts, offset);
        int stretch = at >= 0 ? at : -at - 2;
        return rawStarts[stretch] + offset - bodyStarts[stretch];
    }

    /** Where a stretch that ends before this place of the body ends in the delivered text, exclusive. */
    public int end(int offset) {
        return offset == 0 ? start(0) : start(offset - 1) + 1;
    }
}
