package wiredesk.enrich.evaluate.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Percentages as they are printed. */
public final class Percent {
    private Percent() {}

    /**
     * Rounds to so many decimals: the very number that the bits stand for, and halves to the even digit, as Python does. What
     * {@code String.format} prints may differ in the last digit.
     */
    public static BigDecimal rounded(double percent, int decimals) {
        return new BigDecimal(percent).setScale(decimals, RoundingMode.HALF_EVEN);
    }

    /** Rounds a share of one as a percentage. */
    public static BigDecimal of(double fraction, int decimals) {
        return rounded(100 * fraction, decimals);
    }
}
