package wiredesk.models.packed;

import edu.emory.mathcs.nlp.learning.initialization.WeightGenerator;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import it.unimi.dsi.fastutil.floats.FloatArrayList;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.io.IOException;

/**
 * Weights by feature and label of which most are zero. Frequent features have a weight for most labels, and a row of all
 * labels each, which the processor adds up many at a time; the others keep only the labels with a weight. Sums come out
 * to the bit as they do over the full matrix. Answers {@link #addScores} alone.
 */
final class SparseWeights extends MajorVector {
    private static final long serialVersionUID = 1;
    /** A row is kept in full if at least one label in this many has a weight. */
    private static final int FULL = 4;

    /** By feature: the place of its row in {@link #brief} or, as its complement, in {@link #full}. */
    private final int[] places;
    /** Rows of a count, the labels with a weight, four to a number, and the bits of the weights. */
    private final int[] brief;
    /** Rows of a weight for each label. */
    private final float[] full;

    private SparseWeights(int labelCount, int[] places, int[] brief, float[] full) {
        setSizes(labelCount, places.length);
        this.places = places;
        this.brief = brief;
        this.full = full;
    }

    /**
     * Packs a matrix.
     *
     * @param order by feature: which of the original it is
     */
    static SparseWeights of(MajorVector original, int[] order) {
        int labelCount = original.getLabelSize();
        if (labelCount > Byte.MAX_VALUE) {
            throw new IllegalStateException("more labels than a byte can number: " + labelCount);
        }
        int[] places = new int[order.length];
        IntArrayList brief = new IntArrayList();
        FloatArrayList full = new FloatArrayList();
        float[] row = new float[labelCount];
        for (int feature = 0; feature < order.length; feature++) {
            int count = 0;
            for (int label = 0; label < labelCount; label++) {
                row[label] = order[feature] < original.getFeatureSize() ? original.get(label, order[feature]) : 0;
                count += row[label] == 0 ? 0 : 1;
            }
            if (count * FULL >= labelCount) {
                places[feature] = ~full.size();
                full.addElements(full.size(), row);
            } else {
                places[feature] = brief.size();
                addBrief(row, count, brief);
            }
        }
        return new SparseWeights(labelCount, places, brief.toIntArray(), full.toFloatArray());
    }

    private static void addBrief(float[] row, int count, IntArrayList brief) {
        int[] labels = new int[(count + 3) / 4];
        int[] weights = new int[count];
        int at = 0;
        for (int label = 0; label < row.length; label++) {
            if (row[label] != 0) {
                labels[at / 4] |= label << at % 4 * Byte.SIZE;
                weights[at++] = Float.floatToIntBits(row[label]);
            }
        }
        brief.add(count);
        brief.addElements(brief.size(), labels);
        brief.addElements(brief.size(), weights);
    }

    static SparseWeights read(PackReader in) throws IOException {
        return new SparseWeights(in.number(), in.ints(), in.ints(), in.floats());
    }

    void write(PackWriter out) throws IOException {
        out.number(getLabelSize());
        out.ints(places);
        out.ints(brief);
        out.floats(full);
    }

    /**
     * Adds the weights of features.
     *
     * @param features {@link FeatureNumbers}. All their places are looked up before any weight is: the processor waits for
     *     memory most of the time, and so it waits for many at once
     */
    @Override
    public void addScores(SparseVector features, float[] scores) {
        FeatureNumbers present = (FeatureNumbers) features;
        int[] found = new int[present.count()];
        for (int i = 0; i < found.length; i++) {
            found[i] = places[present.number(i)];
        }
        for (int place : found) {
            if (place < 0) {
                addFull(~place, scores);
            } else {
                addBrief(place, scores);
            }
        }
    }

    private void addFull(int place, float[] scores) {
        for (int label = 0; label < scores.length; label++) {
            scores[label] += full[place + label];
        }
    }

    private void addBrief(int place, float[] scores) {
        int count = brief[place];
        int labels = place + 1;
        int weights = labels + (count + 3) / 4;
        for (int i = 0; i < count; i++) {
            int label = brief[labels + i / 4] >>> i % 4 * Byte.SIZE & 0xFF;
            scores[label] += Float.intBitsToFloat(brief[weights + i]);
        }
    }

    @Override
    public void addScores(float[] features, float[] scores) {
        throw new UnsupportedOperationException("sparse weights score sparse features");
    }

    @Override
    public boolean expand(int labelSize, int featureSize, WeightGenerator generator) {
        throw new UnsupportedOperationException("packed weights are not trained");
    }

    @Override
    protected void setRowSize(int size) {
        feature_size = size;
    }

    @Override
    protected void setColumnSize(int size) {
        label_size = size;
    }

    @Override
    public int indexOf(int label, int feature) {
        throw new UnsupportedOperationException("sparse weights have no place for each label");
    }

    @Override
    protected MajorVector createInstance() {
        throw new UnsupportedOperationException("packed weights are not trained");
    }
}
