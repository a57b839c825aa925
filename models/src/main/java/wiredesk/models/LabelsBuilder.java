package wiredesk.models;

import java.util.Arrays;

/**
 * Collects the {@link Labels} of one paragraph, in the order of the text. For engines; not safe for use by many
 * threads.
 */
public final class LabelsBuilder {
    int[] starts;
    int[] ends;
    byte[] tags;
    String[] lemmas;
    int tokens;
    int[] sentenceEnds = new int[8];
    int sentences;
    int[] nameStarts = new int[16];
    int[] nameEnds = new int[16];
    byte[] nameTypes = new byte[16];
    int names;

    /**
     * A builder.
     *
     * @param capacity how many tokens there will be, at most
     */
    public LabelsBuilder(int capacity) {
        starts = new int[capacity];
        ends = new int[capacity];
        tags = new byte[capacity];
        lemmas = new String[capacity];
    }

    /**
     * Adds a token.
     *
     * @throws IllegalArgumentException if it is empty or starts before the end of the one before it
     */
    public void token(int start, int end, Tag tag, String lemma) {
        if (end <= start || tokens > 0 && start < ends[tokens - 1]) {
            throw new IllegalArgumentException("token " + tokens + " at " + start + "-" + end + " is out of order");
        }
        starts[tokens] = start;
        ends[tokens] = end;
        tags[tokens] = (byte) tag.ordinal();
        lemmas[tokens++] = lemma;
    }

    /** Ends the sentence after the last token added. */
    public void endSentence() {
        if (sentences == sentenceEnds.length) {
            sentenceEnds = Arrays.copyOf(sentenceEnds, 2 * sentences);
        }
        sentenceEnds[sentences++] = tokens;
    }

    /** Adds a name: tokens {@code first} to {@code end}, exclusive. */
    public void name(int first, int end, NameType type) {
        if (names == nameStarts.length) {
            nameStarts = Arrays.copyOf(nameStarts, 2 * names);
            nameEnds = Arrays.copyOf(nameEnds, 2 * names);
            nameTypes = Arrays.copyOf(nameTypes, 2 * names);
        }
        nameStarts[names] = first;
        nameEnds[names] = end;
        nameTypes[names++] = (byte) type.ordinal();
    }

    /** How many tokens have been added. */
    public int tokens() {
        return tokens;
    }

    /** The labels as collected so far. */
    public Labels build() {
        return new Labels(this);
    }
}
