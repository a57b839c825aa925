package wiredesk.models.nlp4j;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.ner.NERTagger;
import edu.emory.mathcs.nlp.component.pos.POSTagger;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.io.IOException;
import java.util.List;
import wiredesk.models.Labels;
import wiredesk.models.LabelsBuilder;
import wiredesk.models.LanguageModel;
import wiredesk.models.NameType;
import wiredesk.models.Tag;
import wiredesk.models.packed.PackReader;
import wiredesk.models.packed.Tagger;

/** NLP4J behind our interface: tokens, then parts of speech, lemmas and names sentence by sentence. */
public final class Nlp4jModel implements LanguageModel {
    private final String version;
    private final Tokens tokens = new Tokens();
    private final List<NLPComponent<NLPNode>> components;

    /**
     * A model over components of one's own.
     *
     * @param components lexica, part-of-speech tagger, morphology, name tagger, in this order
     */
    public Nlp4jModel(String version, List<NLPComponent<NLPNode>> components) {
        this.version = version;
        this.components = List.copyOf(components);
    }

    /** Reads a packed model. */
    public static Nlp4jModel read(PackReader in) throws IOException {
        String version = in.text();
        NLPComponent<NLPNode> lexica = Lexica.read(in);
        NLPComponent<NLPNode> parts = Tagger.read(in, new POSTagger<>());
        NLPComponent<NLPNode> names = Tagger.read(in, new NERTagger<>());
        in.end();
        return new Nlp4jModel(version, List.of(lexica, parts, new MorphologicalAnalyzer<>(Language.ENGLISH), names));
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public Labels label(String paragraph) {
        List<Token> words = tokens.of(paragraph);
        LabelsBuilder labels = new LabelsBuilder(words.size());
        for (List<Token> sentence : tokens.sentences(words)) {
            NLPNode[] nodes = nodes(sentence);
            components.forEach(component -> component.process(nodes));
            add(nodes, labels);
        }
        return labels.build();
    }

    /** The form NLP4J works on: an artificial root, then a node for each token. */
    private static NLPNode[] nodes(List<Token> sentence) {
        NLPNode[] nodes = new NLPNode[sentence.size() + 1];
        nodes[0] = new NLPNode();
        int id = 0;
        for (Token token : sentence) {
            NLPNode node = new NLPNode();
            node.setID(++id);
            node.setWordForm(token.getWordForm());
            node.setStartOffset(token.getStartOffset());
            node.setEndOffset(token.getEndOffset());
            nodes[id] = node;
        }
        return nodes;
    }

    private static void add(NLPNode[] nodes, LabelsBuilder labels) {
        int first = labels.tokens() - 1;
        int begins = -1;
        for (int i = 1; i < nodes.length; i++) {
            NLPNode node = nodes[i];
            labels.token(
                    node.getStartOffset(), node.getEndOffset(), Tag.of(node.getPartOfSpeechTag()), node.getLemma());
            String name = node.getNamedEntityTag();
            char place = name.charAt(0);
            if (place == 'B' || place == 'U') {
                begins = i;
            }
            if ((place == 'L' || place == 'U') && begins > 0) {
                labels.name(first + begins, first + i + 1, NameType.valueOf(name.substring(2)));
            }
            if (place != 'B' && place != 'I') {
                begins = -1;
            }
        }
        labels.endSentence();
    }
}
