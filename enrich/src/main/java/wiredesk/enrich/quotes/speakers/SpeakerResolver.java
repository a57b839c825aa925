package wiredesk.enrich.quotes.speakers;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import wiredesk.enrich.entities.Entities;
import wiredesk.enrich.entities.Entity;
import wiredesk.enrich.entities.Mention;
import wiredesk.enrich.quotes.grammar.MarkedDocument;
import wiredesk.enrich.quotes.grammar.Subject;
import wiredesk.enrich.quotes.grammar.Subject.Link;
import wiredesk.enrich.text.Document;
import wiredesk.models.Tag;
import wiredesk.schemas.EntityType;
import wiredesk.schemas.Resolution;
import wiredesk.schemas.SpeakerKind;

/** Finds out who the words at a quote stand for. */
public final class SpeakerResolver {
    private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom");

    private final Document document;
    private final Entities entities;
    private final Pronouns pronouns;

    public SpeakerResolver(MarkedDocument marked, Entities entities) {
        this.document = marked.document();
        this.entities = entities;
        this.pronouns = new Pronouns(marked, entities);
    }

    /** The speaker that a subject names; empty if there is no subject. */
    public Optional<SpeakerFound> resolve(Subject subject, Optional<SpeakerFound> lastSpeaker) {
        if (!subject.exists()) {
            return Optional.empty();
        }
        int first = subject.first();
        int end = subject.end();
        if (end - first > 1 && RELATIVES.contains(document.lemma(end - 1)) && subject.link() == Link.RELATIVE) {
            end--;
            end -= end - first > 1 && document.tag(end - 1) == Tag.COMMA ? 1 : 0;
        }
        if (document.tag(first).pronoun() && end == first + 1) {
            return Optional.of(pronoun(first, lastSpeaker));
        }
        if (joint(first, end)) {
            return subject.link() == Link.BORROWED ? Optional.empty() : Optional.of(joint(subject));
        }
        Optional<Mention> named = named(first, end);
        return Optional.of(named.map(mention -> name(subject, mention)).orElseGet(() -> role(subject)));
    }

    private SpeakerFound pronoun(int token, Optional<SpeakerFound> lastSpeaker) {
        Optional<Entity> entity = pronouns.antecedent(token, lastSpeaker);
        return new SpeakerFound(
                document.start(token),
                document.end(token),
                entity.map(Entity::index).map(OptionalInt::of).orElse(OptionalInt.empty()),
                entity.map(Entity::name),
                entity.map(SpeakerResolver::kind).orElse(SpeakerKind.UNKNOWN),
                entity.isPresent() ? Resolution.PRONOUN : Resolution.NONE);
    }

    /** Whether a phrase names several people together: Doe and Roe. */
    private boolean joint(int first, int end) {
        int people = 0;
        boolean and = false;
        for (int token = first; token < end; token++) {
            Optional<Mention> person =
                    entities.mentionOf(token).filter(m -> entities.of(m).person());
            if (person.isPresent()) {
                people += person.get().firstToken() >= first && (people == 0 || and) ? 1 : 0;
                token = person.get().endToken() - 1;
            } else if (document.is(token, "and")) {
                and = people > 0;
            } else if (document.tag(token) != Tag.NNP) {
                and = false;
            }
        }
        return people > 1;
    }

    /** Several speak at once: no single name is theirs. */
    private SpeakerFound joint(Subject subject) {
        return new SpeakerFound(
                start(subject),
                end(subject),
                OptionalInt.empty(),
                Optional.empty(),
                SpeakerKind.UNKNOWN,
                Resolution.NONE);
    }

    /** The mention that a phrase is about: a person at its head, in apposition, or an organisation or place at its head. */
    private Optional<Mention> named(int first, int end) {
        Mention person = null;
        Mention head = null;
        int comma = end;
        for (int token = first; token < end; token++) {
            if (document.tag(token) == Tag.COMMA) {
                comma = Math.min(comma, token);
            }
            Optional<Mention> found = entities.mentionOf(token).filter(m -> m.firstToken() >= first && !demonym(m));
            if (found.isEmpty()) {
                continue;
            }
            Mention mention = found.get();
            token = Math.min(end, mention.endToken()) - 1;
            boolean owns = mention.endToken() < end && document.tag(mention.endToken()) == Tag.POS;
            boolean modifies =
                    mention.endToken() < end && document.tag(mention.endToken()).noun();
            boolean inPhrase = mention.firstToken() > first && document.tag(mention.firstToken() - 1) == Tag.IN
                    || mention.firstToken() > first + 1
                            && document.tag(mention.firstToken() - 2) == Tag.IN
                            && document.tag(mention.firstToken() - 1) == Tag.DT;
            boolean attached = owns || modifies || inPhrase;
            if (entities.of(mention).person() && !attached && (person == null || mention.firstToken() < comma)) {
                person = mention;
            } else if (!attached && head == null && mention.firstToken() < comma) {
                head = mention;
            }
        }
        return Optional.ofNullable(person != null ? person : head);
    }

    /** People of a country do not speak for it: the Germans are not Germany. */
    private boolean demonym(Mention mention) {
        return mention.type() != entities.of(mention).type();
    }

    private SpeakerFound name(Subject subject, Mention mention) {
        Entity entity = entities.of(mention);
        boolean full = document.text().substring(mention.start(), mention.end()).equals(entity.name());
        return new SpeakerFound(
                start(subject),
                end(subject),
                OptionalInt.of(entity.index()),
                Optional.of(entity.name()),
                kind(entity),
                full ? Resolution.NAMED : Resolution.ALIAS);
    }

    private SpeakerFound role(Subject subject) {
        int first = subject.first();
        while (first + 1 < subject.end()
                && (document.tag(first) == Tag.DT
                        || document.tag(first) == Tag.PRPS
                        || document.tag(first) == Tag.IN)) {
            first++;
        }
        int head = head(first, subject.end());
        String noun = document.word(head).toLowerCase(Locale.ROOT);
        SpeakerKind kind = Heads.document(noun)
                ? SpeakerKind.DOCUMENT
                : Heads.group(noun) ? SpeakerKind.ORGANISATION : SpeakerKind.ROLE;
        int end = Math.max(head + 1, first + 1);
        String name = document.words(first, end);
        return new SpeakerFound(
                start(subject), end(subject), OptionalInt.empty(), Optional.of(name), kind, Resolution.ROLE);
    }

    /** The last noun before a preposition or comma: the official of "a department official in London". */
    private int head(int first, int end) {
        int head = first;
        for (int token = first; token < end; token++) {
            Tag tag = document.tag(token);
            if (tag.noun() || tag == Tag.CD || tag == Tag.JJ) {
                head = token;
            } else if (tag == Tag.IN || tag == Tag.COMMA || tag == Tag.WP || tag == Tag.WDT || tag == Tag.TO) {
                break;
            }
        }
        return head;
    }

    private int start(Subject subject) {
        return document.start(subject.first());
    }

    private int end(Subject subject) {
        return document.end(subject.end() - 1);
    }

    private static SpeakerKind kind(Entity entity) {
        return entity.type() == EntityType.PERSON ? SpeakerKind.PERSON : SpeakerKind.ORGANISATION;
    }
}
