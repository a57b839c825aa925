package wiredesk.enrich.quotes.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import wiredesk.enrich.quotes.marks.MarkScanner;
import wiredesk.enrich.quotes.marks.Marked;
import wiredesk.enrich.text.Document;
import wiredesk.models.Tag;

/** A document with its outermost quotation marks laid over its tokens. Immutable. */
public final class MarkedDocument {
    private final Document document;
    private final List<Marked> marks;
    /** By token: the marked stretch it lies in, the marks themselves included; -1 for none. */
    private final int[] markOf;

    private final int[] firstTokens;
    private final int[] endTokens;

    private MarkedDocument(Document document, List<Marked> marks) {
        this.document = document;
        this.marks = List.copyOf(marks);
        markOf = new int[document.tokens()];
        Arrays.fill(markOf, -1);
        firstTokens = new int[marks.size()];
        endTokens = new int[marks.size()];
        for (int m = 0; m < marks.size(); m++) {
            Marked mark = marks.get(m);
            firstTokens[m] = document.tokenAt(mark.start());
            int end = firstTokens[m];
            while (end < document.tokens() && document.start(end) < mark.end()) {
                markOf[end++] = m;
            }
            endTokens[m] = end;
        }
    }

    /** Pairs the marks of each paragraph; single marks count where the whole text has no pair of double ones. */
    public static MarkedDocument of(Document document) {
        List<Marked> outer = new ArrayList<>();
        List<Marked> outerSingle = new ArrayList<>();
        for (int p = 0; p < document.paragraphs(); p++) {
            int singleEnd = -1;
            int doubleEnd = -1;
            for (Marked marked :
                    MarkScanner.scan(document.text(), document.paragraphStart(p), document.paragraphEnd(p))) {
                if (marked.family().single()) {
                    if (marked.start() >= Math.max(singleEnd, doubleEnd)) {
                        outerSingle.add(marked);
                        singleEnd = marked.end();
                    }
                } else if (marked.start() >= doubleEnd) {
                    outer.add(marked);
                    doubleEnd = marked.end();
                }
            }
        }
        return new MarkedDocument(document, outer.isEmpty() ? outerSingle : outer);
    }

    public Document document() {
        return document;
    }

    /** The outermost marked stretches, in order, without overlap. */
    public List<Marked> marks() {
        return marks;
    }

    /** The marked stretch that a token lies in, marks included; -1 if it lies in none. */
    public int markOf(int token) {
        return token < 0 || token >= markOf.length ? -1 : markOf[token];
    }

    public boolean quoted(int token) {
        return markOf(token) >= 0;
    }

    /** The token that holds the opening mark. */
    public int firstToken(int mark) {
        return firstTokens[mark];
    }

    /** The token after the one that holds the closing mark. */
    public int endToken(int mark) {
        return endTokens[mark];
    }

    /** How many words stand between the marks. */
    public int words(int mark) {
        int words = 0;
        for (int token = firstTokens[mark]; token < endTokens[mark]; token++) {
            words += document.tag(token).punctuation() ? 0 : 1;
        }
        return words;
    }

    /** Whether the words between the marks are written like the title of a work: all but the small ones capitalised. */
    public boolean titleCase(int mark) {
        int capitals = 0;
        for (int token = firstTokens[mark]; token < endTokens[mark]; token++) {
            Tag tag = document.tag(token);
            if (tag == Tag.PERIOD || tag == Tag.COMMA) {
                return false;
            }
            boolean capital = Character.isUpperCase(document.text().charAt(document.start(token)));
            boolean small = tag == Tag.DT || tag == Tag.IN || tag == Tag.CC || tag == Tag.TO || tag.punctuation();
            if (!capital && !small) {
                return false;
            }
            capitals += capital ? 1 : 0;
        }
        return capitals > 0;
    }

    /** Whether an opening mark stands at a token. */
    public boolean opens(int token) {
        return quoted(token) && firstTokens[markOf[token]] == token;
    }

    /** Whether a closing mark stands at a token. */
    public boolean closes(int token) {
        return quoted(token) && endTokens[markOf[token]] == token + 1;
    }

    /** First token of the sentence around a token; a sentence that begins inside marks reaches back to where they open. */
    public int sentenceStart(int token) {
        int start = document.firstToken(document.sentenceOf(token));
        while (quoted(start) && !opens(start) && document.paragraphOf(start - 1) == document.paragraphOf(token)) {
            start = document.firstToken(document.sentenceOf(firstTokens[markOf[start]]));
        }
        return start;
    }

    /** The token after the sentence around a token; a sentence that ends inside marks goes on to where they close. */
    public int sentenceEnd(int token) {
        int end = document.endToken(document.sentenceOf(token));
        while (end < document.tokens() && quoted(end) && markOf[end] == markOf[end - 1]) {
            int close = endTokens[markOf[end]];
            end = closesSentence(close) ? close : document.endToken(document.sentenceOf(close - 1));
        }
        return end;
    }

    /** Whether what stands before a token ends a sentence: a full stop and the like, maybe with a mark after it. */
    private boolean closesSentence(int end) {
        for (int token = end - 1; token >= Math.max(0, end - 3); token--) {
            if (document.tag(token) == Tag.PERIOD) {
                return true;
            }
        }
        return false;
    }
}
