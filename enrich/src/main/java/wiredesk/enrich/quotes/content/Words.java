package wiredesk.enrich.quotes.content;

import java.util.Optional;
import java.util.Set;
import wiredesk.enrich.entities.Entities;
import wiredesk.enrich.entities.Mention;
import wiredesk.enrich.quotes.cues.Cue;
import wiredesk.enrich.quotes.grammar.MarkedDocument;
import wiredesk.enrich.quotes.grammar.Subject;
import wiredesk.enrich.text.Document;
import wiredesk.models.Tag;
import wiredesk.schemas.EntityType;

/** Names words for features: closed-class words by themselves, all others by their class. */
final class Words {
    private static final Set<String> PEOPLE_PRONOUNS =
            Set.of("he", "she", "they", "we", "i", "you", "his", "her", "their");

    private final MarkedDocument marked;
    private final Document document;
    private final Entities entities;

    Words(MarkedDocument marked, Entities entities) {
        this.marked = marked;
        this.document = marked.document();
        this.entities = entities;
    }

    /** A word as features see it: "that", "NNP", "``" for a mark that opens, "#" beyond the text. */
    String at(int token) {
        if (token < 0 || token >= document.tokens()) {
            return "#";
        }
        if (marked.opens(token)) {
            return "``";
        }
        if (marked.closes(token)) {
            return "''";
        }
        Tag tag = document.tag(token);
        return switch (tag) {
            case IN, DT, CC, TO, PRP, PRPS, MD, WDT, WP, WPS, WRB, EX, RP, PDT ->
                document.word(token).toLowerCase(java.util.Locale.ROOT);
            case RB -> document.is(token, "n't") || document.is(token, "not") ? "not" : "RB";
            case COLON -> document.word(token);
            default -> tag.symbol();
        };
    }

    String tag(int token) {
        return token < 0 || token >= document.tokens()
                ? "#"
                : document.tag(token).symbol();
    }

    /** Who a subject is, roughly. */
    String kind(Subject subject) {
        if (!subject.exists()) {
            return "none";
        }
        int last = subject.end() - 1;
        Tag tag = document.tag(subject.first());
        if (tag.pronoun()) {
            String word = document.lemma(subject.first());
            return PEOPLE_PRONOUNS.contains(word) ? "pronoun" : document.is(subject.first(), "it") ? "it" : "pronoun";
        }
        String best = null;
        for (int token = subject.first(); token <= last; token++) {
            Optional<EntityType> type = entities.mentionOf(token).map(Mention::type);
            if (type.isPresent()) {
                if (type.get() == EntityType.PERSON) {
                    return "person";
                }
                best = best == null ? type.get().name() : best;
            }
        }
        if (best != null) {
            return best;
        }
        for (int token = last; token >= subject.first(); token--) {
            if (document.tag(token).noun()) {
                return document.tag(token).symbol();
            }
        }
        return tag.symbol();
    }

    /** Whether there is a finite verb in a range, outside marks. */
    boolean finite(int from, int to) {
        for (int token = from; token < to && token < from + 60; token++) {
            Tag tag = document.tag(token);
            if (tag == Tag.VBD || tag == Tag.VBZ || tag == Tag.VBP || tag == Tag.MD) {
                return true;
            }
        }
        return false;
    }

    /** A number of tokens in a few steps. */
    static String size(int tokens) {
        return tokens < 2 ? "1" : tokens < 4 ? "3" : tokens < 7 ? "6" : tokens < 12 ? "11" : tokens < 20 ? "19" : "20";
    }

    /** How the cue's verb stands: tense, passive, negated, with a modal. */
    String mood(Cue cue) {
        StringBuilder mood = new StringBuilder(tag(cue.head()));
        for (int token = cue.head() - 1; token >= Math.max(0, cue.head() - 4); token--) {
            String word = at(token);
            if (word.equals("not") || document.is(token, "never")) {
                mood.append("-not");
            } else if (document.tag(token) == Tag.MD) {
                mood.append("-modal");
            } else if (document.tag(token) == Tag.TO) {
                mood.append("-to");
            } else if (document.tag(token).verb()) {
                mood.append('-')
                        .append(
                                document.lemma(token).equals("be")
                                                || document.lemma(token).equals("have")
                                                || document.lemma(token).equals("do")
                                        ? document.lemma(token)
                                        : "verb");
            } else if (!document.tag(token).adverb()) {
                break;
            }
        }
        return mood.toString();
    }
}
