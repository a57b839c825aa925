package wiredesk.models.packed;

import java.io.IOException;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;

/**
 * Word embeddings, each number kept in 16 bits as a share of the largest of its vector: the error is below 1/65,000 of
 * it. Answers {@link #get(Object)} and {@link #size()} alone.
 */
public final class Embeddings extends AbstractMap<String, float[]> {
    private final Fingerprints words;
    private final int dimensions;
    private final float[] scales;
    private final short[] numbers;

    private Embeddings(Fingerprints words, int dimensions, float[] scales, short[] numbers) {
        this.words = words;
        this.dimensions = dimensions;
        this.scales = scales;
        this.numbers = numbers;
    }

    /** Packs a map of vectors of one length. */
    public static Embeddings of(Map<String, float[]> original) {
        Fingerprints words = Fingerprints.of(original.keySet());
        int dimensions = original.values().iterator().next().length;
        Embeddings packed =
                new Embeddings(words, dimensions, new float[words.size()], new short[words.size() * dimensions]);
        original.forEach(packed::store);
        return packed;
    }

    private void store(String word, float[] vector) {
        float largest = Float.MIN_NORMAL;
        for (float number : vector) {
            largest = Math.max(largest, Math.abs(number));
        }
        int at = words.find(word);
        scales[at] = largest / Short.MAX_VALUE;
        for (int i = 0; i < dimensions; i++) {
            numbers[at * dimensions + i] = (short) Math.round(vector[i] / scales[at]);
        }
    }

    /** Reads embeddings. */
    public static Embeddings read(PackReader in) throws IOException {
        return new Embeddings(Fingerprints.read(in), in.number(), in.floats(), in.shorts());
    }

    /** Writes the embeddings. */
    public void write(PackWriter out) throws IOException {
        words.write(out);
        out.number(dimensions);
        out.floats(scales);
        out.shorts(numbers);
    }

    @Override
    public float[] get(Object word) {
        int at = words.find((String) word);
        if (at < 0) {
            return null;
        }
        float[] vector = new float[dimensions];
        for (int i = 0; i < dimensions; i++) {
            vector[i] = numbers[at * dimensions + i] * scales[at];
        }
        return vector;
    }

    @Override
    public int size() {
        return words.size();
    }

    @Override
    public Set<Entry<String, float[]>> entrySet() {
        throw new UnsupportedOperationException("packed embeddings do not list their words");
    }
}
