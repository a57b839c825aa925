package wiredesk.models;

import java.util.Arrays;

/**
 * What a {@link LanguageModel} says about one paragraph: tokens, sentences and names over plain arrays.
 *
 * <p>Tokens are numbered from 0 in the order of the text; sentences and names are ranges of tokens, in order and
 * without overlap. Every token belongs to one sentence.
 */
public final class Labels {
    private static final Tag[] TAGS = Tag.values();
    private static final NameType[] TYPES = NameType.values();

    private final int[] starts;
    private final int[] ends;
    private final byte[] tags;
    private final String[] lemmas;
    private final int[] sentenceEnds;
    private final int[] nameStarts;
    private final int[] nameEnds;
    private final byte[] nameTypes;

    Labels(LabelsBuilder from) {
        starts = Arrays.copyOf(from.starts, from.tokens);
        ends = Arrays.copyOf(from.ends, from.tokens);
        tags = Arrays.copyOf(from.tags, from.tokens);
        lemmas = Arrays.copyOf(from.lemmas, from.tokens);
        sentenceEnds = Arrays.copyOf(from.sentenceEnds, from.sentences);
        nameStarts = Arrays.copyOf(from.nameStarts, from.names);
        nameEnds = Arrays.copyOf(from.nameEnds, from.names);
        nameTypes = Arrays.copyOf(from.nameTypes, from.names);
    }

    /** Number of tokens. */
    public int tokens() {
        return starts.length;
    }

    /** First {@code char} of a token. */
    public int start(int token) {
        return starts[token];
    }

    /** The {@code char} after the last one of a token. */
    public int end(int token) {
        return ends[token];
    }

    /** Part of speech of a token. */
    public Tag tag(int token) {
        return TAGS[tags[token]];
    }

    /** Dictionary form of a token, in lower case. */
    public String lemma(int token) {
        return lemmas[token];
    }

    /** Number of sentences. */
    public int sentences() {
        return sentenceEnds.length;
    }

    /** First token of a sentence. */
    public int sentenceStart(int sentence) {
        return sentence == 0 ? 0 : sentenceEnds[sentence - 1];
    }

    /** The token after the last one of a sentence. */
    public int sentenceEnd(int sentence) {
        return sentenceEnds[sentence];
    }

    /** Number of names. */
    public int names() {
        return nameStarts.length;
    }

    /** First token of a name. */
    public int nameStart(int name) {
        return nameStarts[name];
    }

    /** The token after the last one of a name. */
    public int nameEnd(int name) {
        return nameEnds[name];
    }

    /** What sort of name it is. */
    public NameType nameType(int name) {
        return TYPES[nameTypes[name]];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Labels that
                && Arrays.equals(starts, that.starts)
                && Arrays.equals(ends, that.ends)
                && Arrays.equals(tags, that.tags)
                && Arrays.equals(lemmas, that.lemmas)
                && Arrays.equals(sentenceEnds, that.sentenceEnds)
                && Arrays.equals(nameStarts, that.nameStarts)
                && Arrays.equals(nameEnds, that.nameEnds)
                && Arrays.equals(nameTypes, that.nameTypes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(starts) * 31 + Arrays.hashCode(tags);
    }

    /** One line for each sentence: {@code form/TAG/lemma} by token, names as {@code [TYPE first-last]}. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        for (int sentence = 0; sentence < sentences(); sentence++) {
            for (int token = sentenceStart(sentence); token < sentenceEnd(sentence); token++) {
                out.append(starts[token]).append('-').append(ends[token]).append('/');
                out.append(tag(token).symbol())
                        .append('/')
                        .append(lemmas[token])
                        .append(' ');
            }
            out.append('\n');
        }
        for (int name = 0; name < names(); name++) {
            out.append('[').append(nameType(name)).append(' ').append(nameStarts[name]);
            out.append('-').append(nameEnds[name] - 1).append(']');
        }
        return out.toString();
    }
}
