package wiredesk.enrich.evaluate.quotes;

import java.util.List;
import wiredesk.enrich.evaluate.figures.Share;

/**
 * Whether the confidence of quotes tells how often they are right: boundaries as good as right, and the speaker.
 *
 * @param bins items as found by their confidence, in ten equal parts from 0 to 1
 */
public record Calibration(List<Bin> bins) {
    /**
     * Items of like confidence.
     *
     * @param from the least confidence
     * @param to the most, exclusive but in the last bin
     * @param confidence the average; 0 of no items
     * @param right how many of them are right
     */
    public record Bin(double from, double to, double confidence, Share right) {}

    public Calibration {
        bins = List.copyOf(bins);
    }

    /** Expected calibration error, 0 to 1: how far confidence and the share that is right lie apart, on average. */
    public double error() {
        double sum = 0;
        int count = 0;
        for (Bin bin : bins) {
            sum += bin.right().all() * Math.abs(bin.confidence() - bin.right().fraction());
            count += bin.right().all();
        }
        return count == 0 ? 0 : sum / count;
    }
}
