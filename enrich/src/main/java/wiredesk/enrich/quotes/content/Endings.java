package wiredesk.enrich.quotes.content;

import java.util.ArrayList;
import java.util.List;
import wiredesk.enrich.entities.Entities;
import wiredesk.enrich.quotes.cues.Cue;
import wiredesk.enrich.quotes.cues.Lexicon;
import wiredesk.enrich.quotes.grammar.MarkedDocument;
import wiredesk.enrich.text.Document;
import wiredesk.models.Tag;

/** Lists the places where content that begins after its cue may end. */
public final class Endings {
    /** In tokens: no reported clause of news prose is longer. Keeps a text without full stops linear. */
    private static final int LONGEST = 120;

    private final MarkedDocument marked;
    private final Document document;
    private final Words words;

    public Endings(MarkedDocument marked, Entities entities) {
        this.marked = marked;
        this.document = marked.document();
        this.words = new Words(marked, entities);
    }

    /**
     * A place where content may end.
     *
     * @param end the token after the content
     * @param features what speaks for and against going no further
     */
    public record Ending(int end, List<String> features) {}

    /** The places, in the order of the text; the last is the end of the sentence (or the longest content there is) and has no features. */
    public List<Ending> of(Cue cue, Option option) {
        List<Ending> endings = new ArrayList<>();
        int start = option.start();
        int sentence = marked.sentenceEnd(start);
        int limit = Math.min(sentence, start + LONGEST);
        boolean finite = false;
        int commas = 0;
        for (int token = start + 1; token < limit; token++) {
            Tag before = document.tag(token - 1);
            finite |= finite(token - 1);
            if (marked.quoted(token) && !marked.opens(token)) {
                continue;
            }
            if (mayEnd(token)) {
                endings.add(new Ending(token, features(cue, option, token, sentence, finite, commas, before)));
            }
            commas += document.tag(token) == Tag.COMMA ? 1 : 0;
        }
        endings.add(new Ending(limit, List.of()));
        return endings;
    }

    private boolean mayEnd(int token) {
        Tag tag = document.tag(token);
        return tag.punctuation() && tag != Tag.HYPH && tag != Tag.OPENING_QUOTE
                || tag == Tag.CC
                || tag == Tag.IN
                || tag == Tag.TO
                || tag == Tag.WRB
                || tag == Tag.WDT
                || tag == Tag.WP
                || tag == Tag.VBG
                || tag == Tag.VBD
                || tag == Tag.VBZ
                || tag == Tag.VBP
                || tag == Tag.MD
                || tag == Tag.RB
                || marked.closes(token - 1)
                || marked.opens(token)
                || tag == Tag.NNP
                        && document.tag(token - 1).noun()
                        && !document.tag(token - 1).properNoun();
    }

    private List<String> features(
            Cue cue, Option option, int token, int sentence, boolean finite, int commas, Tag before) {
        String k = option.kind().name();
        String word = words.at(token);
        String next = words.at(token + 1);
        String third = words.at(token + 2);
        String has = finite ? "f" : "n";
        boolean more = words.finite(token, sentence);
        boolean quote = marked.closes(token - 1);
        boolean opensQuote = marked.opens(option.start());
        String size = Words.size(token - option.start());
        String left = Words.size(sentence - token);
        boolean reports = cueNear(token);
        String first = words.at(option.start());
        List<String> f = new ArrayList<>(32);
        f.add("E");
        f.add("w:" + word + "|" + has);
        f.add("wk:" + word + "|" + k);
        f.add("wn:" + word + "|" + next);
        f.add("wnt:" + word + "|" + next + "|" + third);
        f.add("wnh:" + word + "|" + next + "|" + has);
        f.add("bw:" + before.symbol() + "|" + word);
        f.add("ks:" + k + size);
        f.add("kh:" + k + has + word);
        f.add("ws:" + word + size);
        f.add("wl:" + word + left);
        f.add("wm:" + word + more + has);
        f.add("q:" + quote + opensQuote + word);
        f.add("qn:" + quote + opensQuote + word + next);
        f.add("r:" + reports + word);
        f.add("rn:" + reports + word + next);
        f.add("c:" + Math.min(commas, 3) + word);
        f.add("l:" + cue.lemma() + "|" + word);
        f.add("fi:" + first + "|" + word + has);
        f.add("ck:" + cue.kind() + word + has);
        for (String frame : cue.frames()) {
            f.add("fw:" + frame + word + has);
            f.add("fws:" + frame + word + size);
            f.add("fwn:" + frame + word + next);
        }
        return f;
    }

    /** Whether the next word or the one after it may report something itself. */
    private boolean cueNear(int token) {
        for (int i = token; i < Math.min(token + 3, document.tokens()); i++) {
            if (document.tag(i).verb()
                    && !Lexicon.english().verb(document.lemma(i)).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private boolean finite(int token) {
        Tag tag = document.tag(token);
        return tag == Tag.VBD || tag == Tag.VBZ || tag == Tag.VBP || tag == Tag.MD;
    }
}
