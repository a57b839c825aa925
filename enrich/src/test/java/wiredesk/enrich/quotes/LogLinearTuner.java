package wiredesk.enrich.quotes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Fits a conditional log-linear model: of several alternatives at most one is right, "none" scores 0.
 *
 * <p>Source: adaptive gradients after Duchi, Hazan and Singer, Adaptive Subgradient Methods, JMLR 12 (2011). A fixed seed
 * makes the same choices give the same numbers.
 */
final class LogLinearTuner {
    private static final int EPOCHS = 12;
    private static final int RAREST = 20;
    private static final double RATE = 0.08;
    private static final double DECAY = 1e-3;
    private static final double MAX_SCORE = 40;
    private static final long SEED = 7;

    /** One choice: the features of each alternative, and which one is right; -1 for none. */
    private record Choice(int[][] alternatives, int right) {}

    private final Map<String, Integer> ids = new HashMap<>();
    private final List<Choice> choices = new ArrayList<>();

    void add(List<List<String>> alternatives, int right) {
        int[][] features = alternatives.stream()
                .map(names -> names.stream().mapToInt(this::id).toArray())
                .toArray(int[][]::new);
        choices.add(new Choice(features, right));
    }

    int choices() {
        return choices.size();
    }

    /** The weights of all features that are neither rare nor idle. */
    Map<String, Double> fit() {
        double[] weights = new double[ids.size()];
        double[] squares = new double[ids.size()];
        boolean[] used = frequent();
        List<Choice> order = new ArrayList<>(choices);
        Random random = new Random(SEED);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(order, random);
            order.forEach(choice -> step(choice, weights, squares, used));
        }
        Map<String, Double> fitted = new HashMap<>();
        ids.forEach((name, id) -> {
            if (used[id] && Math.abs(weights[id]) > 0.03) {
                fitted.put(name, weights[id]);
            }
        });
        return fitted;
    }

    private void step(Choice choice, double[] weights, double[] squares, boolean[] used) {
        double[] odds = new double[choice.alternatives().length];
        double sum = 1;
        for (int i = 0; i < odds.length; i++) {
            double score = 0;
            for (int feature : choice.alternatives()[i]) {
                score += used[feature] ? weights[feature] : 0;
            }
            odds[i] = Math.exp(Math.min(score, MAX_SCORE));
            sum += odds[i];
        }
        for (int i = 0; i < odds.length; i++) {
            double error = (choice.right() == i ? 1 : 0) - odds[i] / sum;
            if (Math.abs(error) < 1e-4) {
                continue;
            }
            for (int feature : choice.alternatives()[i]) {
                if (used[feature]) {
                    double gradient = error - DECAY * weights[feature];
                    squares[feature] += gradient * gradient;
                    weights[feature] += RATE * gradient / Math.sqrt(squares[feature] + 1e-6);
                }
            }
        }
    }

    private boolean[] frequent() {
        int[] counts = new int[ids.size()];
        for (Choice choice : choices) {
            for (int[] alternative : choice.alternatives()) {
                for (int feature : alternative) {
                    counts[feature]++;
                }
            }
        }
        boolean[] used = new boolean[counts.length];
        for (int i = 0; i < counts.length; i++) {
            used[i] = counts[i] >= RAREST;
        }
        return used;
    }

    private int id(String feature) {
        return ids.computeIfAbsent(feature, name -> ids.size());
    }
}
