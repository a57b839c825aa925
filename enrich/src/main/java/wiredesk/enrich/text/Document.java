package wiredesk.enrich.text;

import java.util.Arrays;
import wiredesk.models.Labels;
import wiredesk.models.LanguageModel;
import wiredesk.models.NameType;
import wiredesk.models.Tag;
import wiredesk.schemas.Span;

/**
 * A text with its paragraphs, sentences, tokens and raw names. Immutable.
 *
 * <p>Paragraphs, sentences, tokens and names are numbered from 0 in the order of the text; ranges are half open; offsets
 * are {@code char} offsets into {@link #text()}. Every token lies in one sentence, every sentence in one paragraph.
 */
public final class Document {
    private final String text;
    private final CodePoints codePoints;
    private final Paragraphs paragraphs;
    /** By paragraph: its first sentence; one entry more for the end. */
    private final int[] sentences;
    /** By sentence: its first token; one entry more for the end. */
    private final int[] tokens;

    private final int[] paragraphOfSentence;
    private final int[] sentenceOfToken;
    private final int[] starts;
    private final int[] ends;
    private final Tag[] tags;
    private final String[] lemmas;
    private final int[] nameStarts;
    private final int[] nameEnds;
    private final NameType[] nameTypes;

    private Document(String text, Paragraphs paragraphs, Labels[] labels) {
        this.text = text;
        this.codePoints = CodePoints.of(text);
        this.paragraphs = paragraphs;
        int tokenCount = Arrays.stream(labels).mapToInt(Labels::tokens).sum();
        int sentenceCount = Arrays.stream(labels).mapToInt(Labels::sentences).sum();
        int nameCount = Arrays.stream(labels).mapToInt(Labels::names).sum();
        sentences = new int[labels.length + 1];
        tokens = new int[sentenceCount + 1];
        paragraphOfSentence = new int[sentenceCount];
        sentenceOfToken = new int[tokenCount];
        starts = new int[tokenCount];
        ends = new int[tokenCount];
        tags = new Tag[tokenCount];
        lemmas = new String[tokenCount];
        nameStarts = new int[nameCount];
        nameEnds = new int[nameCount];
        nameTypes = new NameType[nameCount];
        int sentence = 0;
        int token = 0;
        int name = 0;
        for (int p = 0; p < labels.length; p++) {
            Labels l = labels[p];
            for (int n = 0; n < l.names(); n++, name++) {
                nameStarts[name] = token + l.nameStart(n);
                nameEnds[name] = token + l.nameEnd(n);
                nameTypes[name] = l.nameType(n);
            }
            for (int s = 0; s < l.sentences(); s++, sentence++) {
                for (int t = l.sentenceStart(s); t < l.sentenceEnd(s); t++, token++) {
                    starts[token] = paragraphs.start(p) + l.start(t);
                    ends[token] = paragraphs.start(p) + l.end(t);
                    tags[token] = l.tag(t);
                    lemmas[token] = l.lemma(t);
                    sentenceOfToken[token] = sentence;
                }
                paragraphOfSentence[sentence] = p;
                tokens[sentence + 1] = token;
            }
            sentences[p + 1] = sentence;
        }
    }

    /** Reads a text: splits it into paragraphs and has the model label each. */
    public static Document read(String text, LanguageModel model) {
        Paragraphs paragraphs = Paragraphs.of(text);
        Labels[] labels = new Labels[paragraphs.count()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = model.label(Shouting.lowered(text.substring(paragraphs.start(i), paragraphs.end(i))));
        }
        return new Document(text, paragraphs, labels);
    }

    /** The text that all offsets refer to. */
    public String text() {
        return text;
    }

    /** The stretch of text from {@code start} to {@code end} as records carry it: in code points, with its surface. */
    public Span span(int start, int end) {
        return new Span(codePoints.before(start), codePoints.before(end), text.substring(start, end));
    }

    /** Number of paragraphs; none is blank. */
    public int paragraphs() {
        return sentences.length - 1;
    }

    /** First {@code char} of a paragraph. */
    public int paragraphStart(int paragraph) {
        return paragraphs.start(paragraph);
    }

    /** The {@code char} after the last one of a paragraph. */
    public int paragraphEnd(int paragraph) {
        return paragraphs.end(paragraph);
    }

    /** First sentence of a paragraph. */
    public int firstSentence(int paragraph) {
        return sentences[paragraph];
    }

    /** The sentence after the last one of a paragraph. */
    public int endSentence(int paragraph) {
        return sentences[paragraph + 1];
    }

    /** Number of sentences. */
    public int sentences() {
        return paragraphOfSentence.length;
    }

    /** The paragraph that a sentence lies in. */
    public int paragraphOfSentence(int sentence) {
        return paragraphOfSentence[sentence];
    }

    /** First token of a sentence. */
    public int firstToken(int sentence) {
        return tokens[sentence];
    }

    /** The token after the last one of a sentence. */
    public int endToken(int sentence) {
        return tokens[sentence + 1];
    }

    /** First {@code char} of a sentence. */
    public int sentenceStart(int sentence) {
        return starts[tokens[sentence]];
    }

    /** The {@code char} after the last one of a sentence. */
    public int sentenceEnd(int sentence) {
        return ends[tokens[sentence + 1] - 1];
    }

    /** Number of tokens. */
    public int tokens() {
        return starts.length;
    }

    /** The sentence that a token lies in. */
    public int sentenceOf(int token) {
        return sentenceOfToken[token];
    }

    /** The paragraph that a token lies in. */
    public int paragraphOf(int token) {
        return paragraphOfSentence[sentenceOfToken[token]];
    }

    /** First {@code char} of a token. */
    public int start(int token) {
        return starts[token];
    }

    /** The {@code char} after the last one of a token. */
    public int end(int token) {
        return ends[token];
    }

    /** A token as it stands in the text. */
    public String word(int token) {
        return text.substring(starts[token], ends[token]);
    }

    /** Whether a token reads {@code word}, in upper or lower case. */
    public boolean is(int token, String word) {
        int length = ends[token] - starts[token];
        return length == word.length() && text.regionMatches(true, starts[token], word, 0, length);
    }

    /** Tokens {@code first} to {@code end}, exclusive, as they stand in the text. */
    public String words(int first, int end) {
        return first >= end ? "" : text.substring(starts[first], ends[end - 1]);
    }

    /** Dictionary form of a token, in lower case. */
    public String lemma(int token) {
        return lemmas[token];
    }

    /** Part of speech of a token. */
    public Tag tag(int token) {
        return tags[token];
    }

    /** The first token that ends after an offset: the one that covers it, else the next; {@link #tokens()} if none. */
    public int tokenAt(int offset) {
        int at = Arrays.binarySearch(ends, offset);
        return at >= 0 ? at + 1 : -at - 1;
    }

    /** Number of raw names: what the model alone takes for names, before any evidence from the whole text. */
    public int names() {
        return nameStarts.length;
    }

    /** First token of a raw name. */
    public int nameStart(int name) {
        return nameStarts[name];
    }

    /** The token after the last one of a raw name. */
    public int nameEnd(int name) {
        return nameEnds[name];
    }

    /** What the model takes a raw name for. */
    public NameType nameType(int name) {
        return nameTypes[name];
    }
}
