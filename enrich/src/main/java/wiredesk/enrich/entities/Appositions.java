package wiredesk.enrich.entities;

import wiredesk.enrich.text.Document;
import wiredesk.models.Tag;
import wiredesk.schemas.EntityType;

/** The gender that a noun beside a name tells: "her husband, Kim Okafor", "Kim Okafor, the chairwoman". */
final class Appositions {
    private static final int LONGEST = 5;

    private final Document document;

    Appositions(Document document) {
        this.document = document;
    }

    /** Gives a person's name its gender, unless a title has. */
    void read(Name name) {
        if (name.is(EntityType.PERSON) && name.gender == Gender.UNKNOWN) {
            Gender before = before(name);
            name.gender = before == Gender.UNKNOWN ? after(name) : before;
        }
    }

    private Gender before(Name name) {
        int noun = name.first - 2;
        return noun >= document.firstToken(document.sentenceOf(name.first)) && document.tag(noun + 1) == Tag.COMMA
                ? gender(noun)
                : Gender.UNKNOWN;
    }

    private Gender after(Name name) {
        int limit = Math.min(document.endToken(document.sentenceOf(name.first)), name.end + LONGEST);
        int token = name.end + 1;
        boolean apposition = token < limit && document.tag(name.end) == Tag.COMMA && opens(token);
        while (apposition && ++token < limit) {
            Gender gender = gender(token);
            boolean ends = token + 1 == limit || !document.tag(token + 1).noun();
            if (gender != Gender.UNKNOWN && ends) {
                return gender;
            }
            apposition = document.tag(token).adjective() || document.tag(token).noun() && !ends;
        }
        return Gender.UNKNOWN;
    }

    private boolean opens(int token) {
        return document.tag(token) == Tag.DT || document.tag(token) == Tag.PRPS;
    }

    private Gender gender(int token) {
        return document.tag(token).noun() ? Titles.genderOf(document.word(token)) : Gender.UNKNOWN;
    }
}
