package wiredesk.models.packed;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import edu.emory.mathcs.nlp.learning.optimization.OnlineOptimizer;
import edu.emory.mathcs.nlp.learning.optimization.method.AdaGradMiniBatch;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.LabelMap;
import edu.emory.mathcs.nlp.learning.util.WeightVector;
import java.io.IOException;

/** A linear tagger: its template, features, labels and weights. */
public final class Tagger {
    private Tagger() {}

    /** Writes a trained tagger. */
    public static void write(PackWriter out, OnlineComponent<?, ?> trained, FeatureMap featureMap) throws IOException {
        Features features = Features.of(featureMap);
        Template.write(out, trained.getFeatureTemplate(), features);
        OnlineOptimizer optimizer = trained.getOptimizer();
        WeightVector weights = optimizer.getWeightVector();
        if (weights.hasActivationFunction()) {
            throw new IllegalStateException("a tagger that is not linear");
        }
        out.texts(optimizer.getLabelMap().getLabelList());
        out.number(optimizer.getBias());
        SparseWeights.of(weights.getSparseWeightVector(), features.originals(featureMap))
                .write(out);
        DenseWeights.of(weights.getDenseWeightVector()).write(out);
    }

    /** Reads a tagger into a fresh component and makes it ready to decode. */
    public static <C extends OnlineComponent<NLPNode, S>, S extends NLPState<NLPNode>> C read(
            PackReader in, C component) throws IOException {
        component.setFeatureTemplate(Template.read(in));
        LabelMap labels = new LabelMap();
        for (String label : in.texts()) {
            labels.add(label.intern());
        }
        float bias = in.decimal();
        WeightVector weights = new WeightVector();
        weights.setSparseWeightVector(SparseWeights.read(in));
        weights.setDenseWeightVector(DenseWeights.read(in));
        OnlineOptimizer optimizer = new AdaGradMiniBatch(new WeightVector(), 0, bias);
        optimizer.setWeightVector(weights);
        optimizer.setLabelMap(labels);
        component.setOptimizer(optimizer);
        component.setFlag(NLPFlag.DECODE);
        return component;
    }
}
