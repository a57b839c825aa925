package wiredesk.enrich.evaluate.quotes;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import wiredesk.enrich.evaluate.figures.ShareTally;
import wiredesk.enrich.evaluate.quotes.Calibration.Bin;

/** A {@link Calibration} in the making. */
final class CalibrationTally {
    private static final int BINS = 10;

    private final ShareTally[] right =
            Stream.generate(ShareTally::new).limit(BINS).toArray(ShareTally[]::new);
    private final double[] confidence = new double[BINS];

    void add(Alignment text) {
        Set<QuoteItem> isRight =
                text.overlapping().stream().filter(Pair::right).map(Pair::found).collect(Collectors.toSet());
        for (QuoteItem item : text.found()) {
            int bin = Math.min(BINS - 1, (int) (item.quote().confidence() * BINS));
            right[bin].count(isRight.contains(item));
            confidence[bin] += item.quote().confidence();
        }
    }

    Calibration calibration() {
        return new Calibration(IntStream.range(0, BINS).mapToObj(this::bin).toList());
    }

    private Bin bin(int bin) {
        int count = right[bin].share().all();
        return new Bin(
                (double) bin / BINS, (bin + 1.0) / BINS, count == 0 ? 0 : confidence[bin] / count, right[bin].share());
    }
}
