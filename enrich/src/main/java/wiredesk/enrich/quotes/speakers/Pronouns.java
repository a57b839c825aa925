package wiredesk.enrich.quotes.speakers;

import java.util.Optional;
import java.util.Set;
import wiredesk.enrich.entities.Entities;
import wiredesk.enrich.entities.Entity;
import wiredesk.enrich.entities.Gender;
import wiredesk.enrich.entities.Mention;
import wiredesk.enrich.quotes.grammar.MarkedDocument;
import wiredesk.enrich.text.Document;

/** Finds whom "he", "she", "his" or "her" means: the first person of fitting gender that the nearest sentence names. */
final class Pronouns {
    private static final int SENTENCES_BACK = 6;
    /** Of a longer sentence only the end is read: keeps a text without full stops linear. */
    private static final int LONGEST_SENTENCE = 150;

    private static final Set<String> MALE = Set.of("he", "his", "him");
    private static final Set<String> FEMALE = Set.of("she", "her", "hers");

    private final MarkedDocument marked;
    private final Document document;
    private final Entities entities;

    Pronouns(MarkedDocument marked, Entities entities) {
        this.marked = marked;
        this.document = marked.document();
        this.entities = entities;
    }

    Optional<Entity> antecedent(int token, Optional<SpeakerFound> lastSpeaker) {
        String word = document.word(token).toLowerCase(java.util.Locale.ROOT);
        boolean male = MALE.contains(word);
        if (!male && !FEMALE.contains(word)) {
            return Optional.empty();
        }
        Gender gender = male ? Gender.MALE : Gender.FEMALE;
        int sentence = document.sentenceOf(token);
        for (int s = sentence; s >= Math.max(0, sentence - SENTENCES_BACK); s--) {
            Optional<Entity> found = firstPerson(s, token, gender);
            if (found.isPresent()) {
                return found;
            }
        }
        return lastSpeaker
                .filter(speaker -> speaker.entity().isPresent())
                .map(speaker -> entities.all().get(speaker.entity().getAsInt()))
                .filter(entity -> fits(entity, gender));
    }

    /** The first person that a sentence names outside quotation marks, before the pronoun. */
    private Optional<Entity> firstPerson(int sentence, int before, Gender gender) {
        int end = Math.min(document.endToken(sentence), before);
        for (int token = Math.max(document.firstToken(sentence), end - LONGEST_SENTENCE); token < end; token++) {
            Optional<Mention> mention = entities.mentionOf(token);
            if (mention.isPresent() && !marked.quoted(token)) {
                Entity entity = entities.of(mention.get());
                if (fits(entity, gender)) {
                    return Optional.of(entity);
                }
                token = mention.get().endToken() - 1;
            }
        }
        return Optional.empty();
    }

    private static boolean fits(Entity entity, Gender gender) {
        return entity.person() && (entity.gender() == gender || entity.gender() == Gender.UNKNOWN);
    }
}
