package wiredesk.sink.filter;

import java.util.Collection;

/**
 * The work that one evaluation may do. A step is one part of the expression looked at once, or 64 characters of text or
 * four elements of a list gone through: a tenth of a microsecond at most.
 */
final class Steps {

    /** Some 0.2 seconds. A filter that goes through all quotes of a long article takes some thousands. */
    static final long LIMIT = 2_000_000;

    private static final int CHARACTERS = 64;
    private static final int ELEMENTS = 4;

    private long left;

    Steps() {
        this(LIMIT);
    }

    Steps(long limit) {
        left = limit;
    }

    void spend(long steps) {
        left -= steps;
        if (left < 0) {
            throw new Exceeded();
        }
    }

    void read(CharSequence text) {
        spend(text.length() / CHARACTERS);
    }

    void read(Collection<?> list) {
        spend(1 + list.size() / ELEMENTS);
    }

    /** A search in all of a text, whose worst case is the product of both lengths. */
    void search(CharSequence text, CharSequence wanted) {
        spend(text.length() * (1L + wanted.length() / CHARACTERS) / CHARACTERS);
    }

    /** An automaton run over a text: every instruction at every character in the worst case. */
    void run(int instructions, CharSequence text) {
        spend(text.length() * (1L + instructions / 8) / 4);
    }

    /** An error, not an exception: CEL's logic takes {@code exception || true} for true and would go on. */
    static final class Exceeded extends Error {

        private static final long serialVersionUID = 1L;

        private Exceeded() {
            super("more than %,d steps".formatted(LIMIT), null, false, false);
        }
    }
}
