package wiredesk.enrich.quotes.content;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A log-linear model: one number for each feature. Immutable. */
public final class Weights {
    private final Map<String, Float> weights;

    public Weights(Map<String, Float> weights) {
        this.weights = Map.copyOf(weights);
    }

    /**
     * Reads a table of features and numbers, a tab between them.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public static Weights read(String resource) {
        Map<String, Float> weights = new HashMap<>();
        try (InputStream in = Weights.class.getResourceAsStream(resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.lastIndexOf('\t');
                weights.put(line.substring(0, tab), Float.parseFloat(line.substring(tab + 1)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read", e);
        }
        return new Weights(weights);
    }

    /** The sum of the features' weights: the logarithm of the odds. */
    public double score(List<String> features) {
        double sum = 0;
        for (String feature : features) {
            Float weight = weights.get(feature);
            sum += weight == null ? 0 : weight;
        }
        return sum;
    }
}
