package wiredesk.models.packed;

import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.feature.Source;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.train.HyperParameter;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.io.IOException;
import java.util.Collection;
import java.util.List;

/**
 * Which features of a token and its neighbours a tagger looks at.
 *
 * @param <S> the tagger's state
 */
final class Template<S extends NLPState<NLPNode>> extends FeatureTemplate<NLPNode, S> {
    private static final long serialVersionUID = 1;

    private final transient Features features;

    private Template(Features features) {
        super(null, new HyperParameter());
        this.features = features;
        feature_map = features;
    }

    static <S extends NLPState<NLPNode>> Template<S> read(PackReader in) throws IOException {
        Template<S> template = new Template<>(Features.read(in));
        for (int sets = in.number(); sets > 0; sets--) {
            template.addSet(readItem(in));
        }
        for (int embeddings = in.number(); embeddings > 0; embeddings--) {
            template.addWordEmbedding(readItem(in));
        }
        for (int lists = in.number(); lists > 0; lists--) {
            FeatureItem[] items = new FeatureItem[in.number()];
            for (int i = 0; i < items.length; i++) {
                items[i] = readItem(in);
            }
            template.add(items);
        }
        return template;
    }

    static void write(PackWriter out, FeatureTemplate<?, ?> original, Features features) throws IOException {
        features.write(out);
        writeItems(out, original.getSetFeatureList());
        writeItems(out, original.getEmbeddingFeatureList());
        out.number(original.getFeatureList().size());
        for (FeatureItem[] items : original.getFeatureList()) {
            writeItems(out, List.of(items));
        }
    }

    /** The features of the state's token, in the order of the template, as {@link FeatureNumbers}. */
    @Override
    public SparseVector createSparseVector(S state, boolean isTrain) {
        Fingerprints.Hashes hashes = new Fingerprints.Hashes();
        int type = 0;
        for (FeatureItem item : feature_set) {
            Collection<String> values = getFeatures(state, item);
            if (values != null) {
                for (String value : values) {
                    hashes.add(type, value);
                }
            }
            type++;
        }
        for (FeatureItem[] items : feature_list) {
            String value = getFeature(state, items);
            if (value != null) {
                hashes.add(type, value);
            }
            type++;
        }
        return features.numbers(hashes);
    }

    private static void writeItems(PackWriter out, List<FeatureItem> items) throws IOException {
        out.number(items.size());
        for (FeatureItem item : items) {
            if (item.relation != null) {
                throw new IllegalStateException("a feature over dependencies: " + item);
            }
            out.text(item.source.name());
            out.number(item.window);
            out.text(item.field.name());
            out.number(item.attribute == null ? 0 : (Integer) item.attribute);
        }
    }

    private static FeatureItem readItem(PackReader in) throws IOException {
        Source source = Source.valueOf(in.text());
        int window = in.number();
        Field field = Field.valueOf(in.text());
        int length = in.number();
        return new FeatureItem(source, null, window, field, length == 0 ? null : length);
    }
}
