package wiredesk.enrich.quotes.cues;

import java.util.Objects;
import java.util.Set;
import wiredesk.enrich.quotes.grammar.Subject;

/**
 * Words that may report what somebody says or thinks.
 *
 * @param kind what sort of words
 * @param head the verb, the noun, "according", or the colon
 * @param first first token, auxiliaries left out
 * @param end the token after the last one, particles included
 * @param clauseStart where the words that attribute begin: auxiliaries and subject included
 * @param lemma dictionary form: say, point out, according to
 * @param frames frames of the head, see {@link Lexicon}
 * @param subject who says it, as far as grammar tells
 */
public record Cue(
        Kind kind, int head, int first, int end, int clauseStart, String lemma, Set<String> frames, Subject subject) {
    /** What sort of words they are. */
    public enum Kind {
        VERB,
        NOUN,
        ACCORDING,
        COLON
    }

    public Cue {
        Objects.requireNonNull(lemma, "lemma");
        Objects.requireNonNull(subject, "subject");
        if (first < 0 || end <= first) {
            throw new IllegalArgumentException("no range of tokens: " + first + "-" + end);
        }
    }
}
