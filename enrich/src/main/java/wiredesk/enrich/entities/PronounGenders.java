package wiredesk.enrich.entities;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import wiredesk.enrich.text.Document;
import wiredesk.schemas.EntityType;

/**
 * The gender that pronouns tell: a "she" in a sentence that names one person only, or that names none and follows one
 * that does, most likely means that person. It settles what titles leave open, and outweighs a first name.
 */
final class PronounGenders {
    private static final Set<String> MALE = Set.of("he", "him", "his", "himself");
    private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");
    private static final int NOBODY = -1;
    private static final int SEVERAL = -2;
    /** How clear the pronouns must be to outweigh a first name. */
    private static final int OUTWEIGHS = 3;

    private final Document document;
    private final List<Group> groups;
    private final int[] male;
    private final int[] female;

    private PronounGenders(Document document, List<Group> groups) {
        this.document = document;
        this.groups = groups;
        male = new int[groups.size()];
        female = new int[groups.size()];
    }

    static void settle(Document document, List<Group> groups) {
        PronounGenders genders = new PronounGenders(document, groups);
        genders.count();
        for (int i = 0; i < groups.size(); i++) {
            if (groups.get(i).type == EntityType.PERSON) {
                genders.settle(i);
            }
        }
    }

    private void settle(int group) {
        Gender told = male[group] > female[group] ? Gender.MALE : Gender.FEMALE;
        int more = Math.max(male[group], female[group]);
        int less = Math.min(male[group], female[group]);
        Group person = groups.get(group);
        boolean titled = person.names.stream().anyMatch(name -> name.gender != Gender.UNKNOWN);
        boolean open = person.gender == Gender.UNKNOWN && more > 2 * less;
        boolean outweighed = !titled && more >= OUTWEIGHS * (less + 1);
        if (open || outweighed) {
            person.gender = told;
        }
    }

    private void count() {
        int[] person = onlyPersons();
        for (int token = 0; token < document.tokens(); token++) {
            if (!document.tag(token).pronoun()) {
                continue;
            }
            int sentence = document.sentenceOf(token);
            boolean follows = person[sentence] == NOBODY
                    && sentence > 0
                    && document.paragraphOfSentence(sentence - 1) == document.paragraphOfSentence(sentence);
            int meant = follows ? person[sentence - 1] : person[sentence];
            if (meant >= 0) {
                String word = document.word(token).toLowerCase(Locale.ROOT);
                male[meant] += MALE.contains(word) ? 1 : 0;
                female[meant] += FEMALE.contains(word) ? 1 : 0;
            }
        }
    }

    /** By sentence: the one person it names. */
    private int[] onlyPersons() {
        int[] person = new int[document.sentences()];
        Arrays.fill(person, NOBODY);
        for (int i = 0; i < groups.size(); i++) {
            if (groups.get(i).type == EntityType.PERSON) {
                for (Name name : groups.get(i).names) {
                    int sentence = document.sentenceOf(name.first);
                    person[sentence] = person[sentence] == NOBODY || person[sentence] == i ? i : SEVERAL;
                }
            }
        }
        return person;
    }
}
