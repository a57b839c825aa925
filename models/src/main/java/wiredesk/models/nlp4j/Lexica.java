package wiredesk.models.nlp4j;

import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexicon;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import wiredesk.models.packed.Embeddings;
import wiredesk.models.packed.Gazetteer;
import wiredesk.models.packed.Lexicon;
import wiredesk.models.packed.PackReader;

/** What is known of words and names before any text is read. The fields are those that NLP4J's English model sets. */
final class Lexica {
    private Lexica() {}

    static GlobalLexica<NLPNode> read(PackReader in) throws IOException {
        GlobalLexica<NLPNode> lexica = new GlobalLexica<>(withoutFiles());
        lexica.setAmbiguityClasses(
                new GlobalLexicon<>(Lexicon.readLists(in), Field.word_form_simplified_lowercase, "ambiguity"));
        lexica.setWordClusters(
                new GlobalLexicon<>(Lexicon.readSets(in), Field.word_form_simplified_lowercase, "clusters"));
        lexica.setWordEmbeddings(new GlobalLexicon<>(Embeddings.read(in), Field.word_form_undigitalized, "embeddings"));
        lexica.setNamedEntityGazetteers(
                new GlobalLexicon<>(Gazetteer.read(in), Field.word_form_simplified, "gazetteer"));
        return lexica;
    }

    private static InputStream withoutFiles() {
        return new ByteArrayInputStream("<configuration/>".getBytes(StandardCharsets.UTF_8));
    }
}
