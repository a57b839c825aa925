package wiredesk.enrich.quotes.content;

import java.util.List;

/**
 * One way to read a cue: what it reports begins here.
 *
 * @param kind where the content stands
 * @param start first token of the content
 * @param end the token after its last one; -1 if that is still to be found
 * @param features what speaks for and against it
 */
public record Option(Kind kind, int start, int end, List<String> features) {
    /** Where content stands to its cue. */
    public enum Kind {
        /** Right after the cue. */
        AFTER,
        /** After a preposition: called for … */
        PREPOSITION,
        /** At "that" or "whether" or another word that opens a clause. */
        CLAUSE,
        /** At "to" with a verb. */
        INFINITIVE,
        /** After the one who is told. */
        ADDRESSEE,
        /** At a quotation mark. */
        MARK,
        /** After a comma: according to the minister, … */
        COMMA,
        /** Before the cue, in marks. */
        BEFORE_MARK,
        /** Before the cue, from the start of the sentence. */
        BEFORE;

        /** Whether the content stands before the cue. */
        public boolean before() {
            return this == BEFORE_MARK || this == BEFORE;
        }
    }

    public Option {
        features = List.copyOf(features);
    }
}
