package wiredesk.enrich.quotes.content;

import java.util.ArrayList;
import java.util.List;
import wiredesk.enrich.quotes.content.Option.Kind;
import wiredesk.enrich.quotes.cues.Cue;
import wiredesk.enrich.quotes.grammar.MarkedDocument;
import wiredesk.enrich.text.Document;

/** The readings of one cue so far, and what speaks for and against each. */
final class Draft {
    private final MarkedDocument marked;
    private final Document document;
    private final Words words;
    private final Cue cue;
    private final List<Option> options = new ArrayList<>();
    private final String subject;
    private final String mood;
    private final String before;

    Draft(MarkedDocument marked, Words words, Cue cue) {
        this.marked = marked;
        this.document = marked.document();
        this.words = words;
        this.cue = cue;
        this.subject = words.kind(cue.subject());
        this.mood = words.mood(cue);
        this.before = words.at(cue.clauseStart() - 1);
    }

    List<Option> options() {
        return options;
    }

    void add(Kind kind, int start, int end) {
        options.add(new Option(kind, start, end, features(kind, start, end)));
    }

    private List<String> features(Kind kind, int start, int end) {
        String k = kind.name();
        int limit = end < 0 ? marked.sentenceEnd(start) : end;
        String first = words.at(start);
        String second = words.at(start + 1);
        String preposition = start > 0 ? words.at(start - 1) : "#";
        String link = cue.subject().link().name();
        int gap = start - cue.end();
        String distance = end >= 0 ? "b" : gap == 0 ? "0" : gap < 3 ? "2" : gap < 6 ? "5" : "6";
        String finite = String.valueOf(words.finite(start, limit));
        String kinded = cue.kind().name().charAt(0) + k;
        List<String> f = new ArrayList<>(32);
        f.add(kinded);
        f.add("l:" + cue.lemma());
        f.add("lk:" + cue.lemma() + k);
        for (String frame : cue.frames()) {
            f.add("fk:" + frame + k);
            f.add("fs:" + frame + subject);
            f.add("f1:" + frame + k + first);
            f.add("fm:" + frame + mood);
        }
        f.add("lp:" + cue.lemma() + "|" + preposition);
        f.add("l1:" + cue.lemma() + "|" + first);
        f.add("lm:" + cue.lemma() + "|" + mood);
        f.add("s:" + kinded + subject);
        f.add("ls:" + kinded + link);
        f.add("lss:" + link + subject);
        f.add("m:" + kinded + mood);
        f.add("ms:" + mood + subject);
        f.add("1:" + kinded + first);
        f.add("12:" + k + first + "|" + second);
        f.add("p:" + kinded + preposition);
        f.add("p1:" + k + preposition + "|" + first);
        f.add("d:" + kinded + distance);
        f.add("n:" + kinded + Words.size(limit - start));
        f.add("v:" + kinded + finite);
        f.add("b:" + kinded + before);
        f.add("x:" + kinded + words.at(end < 0 ? start - 1 : cue.end()));
        f.add("h:" + k + (document.paragraphOf(cue.head()) == 0));
        f.add("vs:" + k + finite + subject + first);
        f.add("nn:" + kinded + words.at(cue.end()));
        return f;
    }
}
