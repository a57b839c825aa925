package wiredesk.models;

/**
 * Labels the words of running text. Implementations are immutable after loading and safe for use by many threads.
 */
public interface LanguageModel {

    /**
     * Labels one paragraph.
     *
     * @param paragraph text without markup; line breaks in it count as spaces, so give a paragraph at a time
     * @return tokens, sentences and named entities, their offsets in {@code char}s of {@code paragraph}
     */
    Labels label(String paragraph);

    /** Name and version of the model: it changes whenever labels may change. */
    String version();
}
