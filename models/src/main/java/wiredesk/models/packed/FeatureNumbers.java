package wiredesk.models.packed;

import edu.emory.mathcs.nlp.learning.util.SparseVector;

/**
 * The features that a token has, by number. It is a vector of ones in name alone: an object for each feature would take
 * longer to make than its weights to add up.
 */
final class FeatureNumbers extends SparseVector {
    private static final long serialVersionUID = 1;

    private final int[] numbers;
    private final int count;

    /** @param count how many of the numbers are meant; the rest is ignored */
    FeatureNumbers(int[] numbers, int count) {
        this.numbers = numbers;
        this.count = count;
    }

    int count() {
        return count;
    }

    int number(int at) {
        return numbers[at];
    }
}
