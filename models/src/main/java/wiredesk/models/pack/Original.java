package wiredesk.models.pack;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.common.util.NLPUtils;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.util.List;
import wiredesk.models.LanguageModel;
import wiredesk.models.nlp4j.Nlp4jModel;
import wiredesk.models.packed.Embeddings;
import wiredesk.models.packed.Gazetteer;
import wiredesk.models.packed.Lexicon;
import wiredesk.models.packed.PackWriter;
import wiredesk.models.packed.Tagger;

/** NLP4J's English model as published. Takes most of a minute and 1.5 GB to load. */
final class Original {
    private static final String MODELS = "edu/emory/mathcs/nlp/models/";
    private static final String CONFIGURATION = "lexica.xml";

    private final GlobalLexica<NLPNode> lexica;
    private final NLPComponent<NLPNode> parts;
    private final NLPComponent<NLPNode> names;

    Original() throws IOException {
        try (InputStream configuration = Original.class.getResourceAsStream(CONFIGURATION)) {
            lexica = new GlobalLexica<>(configuration);
        }
        parts = NLPUtils.getComponent(MODELS + "en-pos.xz");
        names = NLPUtils.getComponent(MODELS + "en-ner.xz");
    }

    LanguageModel model() {
        return new Nlp4jModel("original", List.of(lexica, parts, new MorphologicalAnalyzer<>(Language.ENGLISH), names));
    }

    /** Writes all of it in the order in which {@link Nlp4jModel#read} wants it. */
    void write(PackWriter out) throws IOException {
        Lexicon.of(lexica.getAmbiguityClasses().getLexicon()).write(out);
        Lexicon.of(lexica.getWordClusters().getLexicon()).write(out);
        Embeddings.of(lexica.getWordEmbeddings().getLexicon()).write(out);
        Gazetteer.of(lexica.getNamedEntityGazetteers().getLexicon()).write(out);
        write(out, parts);
        write(out, names);
    }

    private static void write(PackWriter out, NLPComponent<NLPNode> tagger) throws IOException {
        OnlineComponent<?, ?> component = (OnlineComponent<?, ?>) tagger;
        Tagger.write(out, component, featureMap(component.getFeatureTemplate()));
    }

    /** The map is protected and has no getter. */
    private static FeatureMap featureMap(FeatureTemplate<?, ?> template) {
        try {
            Field field = FeatureTemplate.class.getDeclaredField("feature_map");
            field.setAccessible(true);
            return (FeatureMap) field.get(template);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("not the FeatureTemplate of NLP4J 1.1.3", e);
        }
    }
}
