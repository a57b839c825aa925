package wiredesk.models.nlp4j;

import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * NLP4J's tokeniser, kept within bounds. Its patterns take time that grows steeply with the length of a stretch without
 * spaces, so a longer one than {@link #LONGEST} is given to it in pieces; and typographic quotes become plain ones,
 * which is what it closes sentences by.
 */
final class Tokens {
    /** Longest stretch without white space, in {@code char}s: longer than any word and than most addresses. */
    private static final int LONGEST = 100;

    private final EnglishTokenizer tokenizer = new EnglishTokenizer();

    /** The tokens of a paragraph, in order and without overlap; offsets refer to the paragraph. */
    List<Token> of(String paragraph) {
        String text = plain(paragraph);
        List<Token> tokens = new ArrayList<>(text.length() / 4 + 1);
        int from = 0;
        int stretch = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == ' ') {
                stretch = i + 1;
            } else if (i - stretch >= LONGEST && !Character.isLowSurrogate(text.charAt(i))) {
                add(text, from, stretch, tokens);
                add(text, stretch, i, tokens);
                from = i;
                stretch = i;
            }
        }
        add(text, from, text.length(), tokens);
        return tokens;
    }

    /** The tokens of each sentence. */
    List<List<Token>> sentences(List<Token> tokens) {
        return tokenizer.segmentize(tokens);
    }

    private void add(String text, int from, int to, List<Token> tokens) {
        if (from >= to) {
            return;
        }
        int last = tokens.isEmpty() ? 0 : tokens.get(tokens.size() - 1).getEndOffset();
        for (Token token : tokenizer.tokenize(text.substring(from, to))) {
            token.setStartOffset(Math.max(last, from + token.getStartOffset()));
            token.setEndOffset(Math.min(to, from + token.getEndOffset()));
            if (token.getStartOffset() < token.getEndOffset()) {
                tokens.add(token);
                last = token.getEndOffset();
            }
        }
    }

    /** The text with plain quotes and spaces, its characters in their places. */
    private static String plain(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            if (c == '\u2018' || c == '\u2019' || c == '\u201b') {
                chars[i] = '\'';
            } else if (c == '\u201c' || c == '\u201d' || c == '\u201f' || c == '\u00ab' || c == '\u00bb') {
                chars[i] = '"';
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
                chars[i] = ' ';
            }
        }
        return new String(chars);
    }
}
