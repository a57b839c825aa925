package wiredesk.models;

import java.io.IOException;
import java.io.InputStream;
import wiredesk.models.nlp4j.Nlp4jModel;
import wiredesk.models.packed.PackReader;

/**
 * The English language model. {@link #load()} reads the pack that this module's build made; it takes about a second and
 * 250 MB of heap, so load it once for each process.
 */
public final class EnglishModel {
    private static final String PACK = "english.pack";

    private EnglishModel() {}

    /**
     * Loads the model.
     *
     * @throws IllegalStateException if the pack is missing or damaged, with what to do
     */
    public static LanguageModel load() {
        try (InputStream pack = EnglishModel.class.getResourceAsStream(PACK)) {
            if (pack == null) {
                throw new IllegalStateException("the packed language model is missing: build the module models");
            }
            try (PackReader in = new PackReader(pack)) {
                return Nlp4jModel.read(in);
            }
        } catch (IOException e) {
            throw new IllegalStateException(
                    "the packed language model cannot be read (" + e.getMessage() + "): build the module models again",
                    e);
        }
    }
}
