package wiredesk.models.packed;

import edu.emory.mathcs.nlp.learning.initialization.WeightGenerator;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.SparseItem;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.io.IOException;
import java.util.Arrays;

/**
 * Weights by feature and label of which most are zero: by feature, only the labels with a weight. Sums come out to the
 * bit as they do over the full matrix. Answers {@link #addScores} alone.
 */
final class SparseWeights extends MajorVector {
    private static final long serialVersionUID = 1;

    /** By feature: where its weights begin; one entry more for the end. */
    private final int[] begins;

    private final byte[] labels;
    private final float[] values;

    private SparseWeights(int labelCount, int[] begins, byte[] labels, float[] values) {
        setSizes(labelCount, begins.length - 1);
        this.begins = begins;
        this.labels = labels;
        this.values = values;
    }

    /**
     * Packs a matrix.
     *
     * @param order by feature: which of the original it is
     */
    static SparseWeights of(MajorVector original, int[] order) {
        int features = order.length;
        int labelCount = original.getLabelSize();
        if (labelCount > Byte.MAX_VALUE) {
            throw new IllegalStateException("more labels than a byte can number: " + labelCount);
        }
        int[] begins = new int[features + 1];
        byte[] labels = new byte[original.countNonZeroWeights()];
        float[] values = new float[labels.length];
        int at = 0;
        for (int feature = 0; feature < features; feature++) {
            for (int label = 0; label < labelCount; label++) {
                float value = order[feature] < original.getFeatureSize() ? original.get(label, order[feature]) : 0;
                if (value != 0) {
                    labels[at] = (byte) label;
                    values[at++] = value;
                }
            }
            begins[feature + 1] = at;
        }
        return new SparseWeights(labelCount, begins, labels, values);
    }

    static SparseWeights read(PackReader in) throws IOException {
        return new SparseWeights(in.number(), in.ints(), in.bytes(), in.floats());
    }

    void write(PackWriter out) throws IOException {
        out.number(getLabelSize());
        out.ints(begins);
        out.bytes(labels);
        out.floats(values);
    }

    @Override
    public void addScores(SparseVector features, float[] scores) {
        for (SparseItem feature : features.getVector()) {
            int index = feature.getIndex();
            if (index < getFeatureSize()) {
                for (int i = begins[index]; i < begins[index + 1]; i++) {
                    scores[labels[i]] += values[i] * feature.getValue();
                }
            }
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
        return Arrays.binarySearch(labels, begins[feature], begins[feature + 1], (byte) label);
    }

    @Override
    protected MajorVector createInstance() {
        throw new UnsupportedOperationException("packed weights are not trained");
    }
}
