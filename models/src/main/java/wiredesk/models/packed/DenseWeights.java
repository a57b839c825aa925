package wiredesk.models.packed;

import edu.emory.mathcs.nlp.learning.initialization.WeightGenerator;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.io.IOException;

/** Weights by label and dimension of a dense vector, in one array. Answers {@link #addScores} alone. */
final class DenseWeights extends MajorVector {
    private static final long serialVersionUID = 1;

    private final float[] values;

    private DenseWeights(int labels, int dimensions, float[] values) {
        setSizes(labels, dimensions);
        this.values = values;
    }

    static DenseWeights of(MajorVector original) {
        float[] values = new float[original.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = original.get(i);
        }
        return new DenseWeights(original.getLabelSize(), original.getFeatureSize(), values);
    }

    static DenseWeights read(PackReader in) throws IOException {
        return new DenseWeights(in.number(), in.number(), in.floats());
    }

    void write(PackWriter out) throws IOException {
        out.number(getLabelSize());
        out.number(getFeatureSize());
        out.floats(values);
    }

    @Override
    public void addScores(float[] vector, float[] scores) {
        int at = 0;
        for (int label = 0; label < scores.length; label++) {
            float score = scores[label];
            for (float number : vector) {
                score += values[at++] * number;
            }
            scores[label] = score;
        }
    }

    @Override
    public void addScores(SparseVector features, float[] scores) {
        throw new UnsupportedOperationException("dense weights score dense vectors");
    }

    @Override
    public boolean expand(int labelSize, int featureSize, WeightGenerator generator) {
        throw new UnsupportedOperationException("packed weights are not trained");
    }

    @Override
    protected void setRowSize(int size) {
        label_size = size;
    }

    @Override
    protected void setColumnSize(int size) {
        feature_size = size;
    }

    @Override
    public int indexOf(int label, int dimension) {
        return label * feature_size + dimension;
    }

    @Override
    protected MajorVector createInstance() {
        throw new UnsupportedOperationException("packed weights are not trained");
    }
}
