package wiredesk.enrich.entities;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import wiredesk.enrich.text.Document;
import wiredesk.models.Tag;
import wiredesk.schemas.EntityType;

/** Reads the titles that stand right before people's names: "Mr", "Prime Minister", "Secretary of State". */
final class TitleReader {
    private static final int LONGEST = 5;
    private static final Set<String> OFFICES = Set.of("state", "staff", "mission", "government", "police");

    private final Document document;
    /** By token: whether a name covers it. */
    private final boolean[] named;

    TitleReader(Document document, List<Name> names) {
        this.document = document;
        named = new boolean[document.tokens()];
        for (Name name : names) {
            for (int token = name.first; token < name.end; token++) {
                named[token] = true;
            }
        }
    }

    /** Gives a person's name its title, unless it has one. */
    void read(Name name) {
        if (!name.is(EntityType.PERSON) || name.title.isPresent()) {
            return;
        }
        int sentence = document.firstToken(document.sentenceOf(name.first));
        int start = titleStart(name.first, sentence);
        if (start == name.first) {
            return;
        }
        int last = name.first - 1;
        boolean honorific = Titles.honorific(document.word(last));
        while (!honorific && start > sentence && name.first - start < LONGEST && modifies(start - 1) && !opens(start)) {
            start--;
        }
        name.titleStart = start;
        name.title = Optional.of(document.words(start, name.first));
        for (int token = start; token <= last; token++) {
            Gender gender = Titles.genderOf(document.word(token));
            name.gender = gender == Gender.UNKNOWN ? name.gender : gender;
        }
    }

    private int titleStart(int first, int sentence) {
        int last = first - 1;
        if (last < sentence) {
            return first;
        }
        String word = document.word(last);
        if (last - 2 >= sentence
                && OFFICES.contains(word.toLowerCase(Locale.ROOT))
                && document.is(last - 1, "of")
                && Titles.role(document.word(last - 2))) {
            return last - 2;
        }
        boolean title = Titles.honorific(word) && Character.isUpperCase(word.charAt(0))
                || Titles.role(word) && document.tag(last).noun();
        return title && !(named[last] && FirstNames.known(word)) ? last : first;
    }

    /** Whether a title begins here: an adjective after a noun belongs to what follows. */
    private boolean opens(int token) {
        return document.tag(token).adjective() && document.tag(token - 1).noun();
    }

    private boolean modifies(int token) {
        Tag tag = document.tag(token);
        return !named[token] && (tag.adjective() || tag.noun() || tag == Tag.HYPH || tag == Tag.VBN);
    }

    /**
     * Whether a name is but the first part of a title: "Health" in "Health Secretary Ann Other", "State" in "Secretary of
     * State".
     */
    boolean partOfTitle(Name name) {
        if (name.length() > 1 || !name.is(EntityType.ORGANISATION) && !name.is(EntityType.OTHER)) {
            return false;
        }
        int before = name.first - 1;
        boolean office = before > 0
                && OFFICES.contains(name.folded())
                && document.is(before, "of")
                && Titles.role(document.word(before - 1));
        return office || portfolio(name);
    }

    private boolean portfolio(Name name) {
        int next = name.end;
        return next + 1 < document.tokens()
                && PORTFOLIOS.contains(name.folded())
                && Titles.role(document.word(next))
                && document.tag(next).properNoun();
    }

    private static final Set<String> PORTFOLIOS = Set.of(
            "agriculture",
            "commerce",
            "culture",
            "defence",
            "defense",
            "economy",
            "education",
            "energy",
            "environment",
            "finance",
            "foreign",
            "health",
            "home",
            "housing",
            "industry",
            "interior",
            "justice",
            "labor",
            "labour",
            "oil",
            "state",
            "trade",
            "transport",
            "transportation",
            "treasury");
}
