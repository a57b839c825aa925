package wiredesk.enrich.entities;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import wiredesk.enrich.text.Document;
import wiredesk.schemas.EntityType;

/**
 * The entities of one document with all their mentions. Immutable.
 */
public final class Entities {
    private final Document document;
    private final List<Entity> all;
    private final List<Mention> mentions;
    /** By token: the mention that covers it, or -1. */
    private final int[] mentionOfToken;

    private final Surfaces surfaces;

    private Entities(Document document, List<Entity> all) {
        this.document = document;
        this.all = List.copyOf(all);
        mentions = all.stream()
                .flatMap(entity -> entity.mentions().stream())
                .sorted(Comparator.comparingInt(Mention::start))
                .toList();
        mentionOfToken = new int[document.tokens()];
        Arrays.fill(mentionOfToken, -1);
        for (int i = 0; i < mentions.size(); i++) {
            Arrays.fill(
                    mentionOfToken,
                    mentions.get(i).firstToken(),
                    mentions.get(i).endToken(),
                    i);
        }
        surfaces = Surfaces.of(document, all);
    }

    /** Finds the entities of a document. */
    public static Entities of(Document document) {
        List<Name> exact = ExactNames.of(document);
        List<Name> names = TypeSettler.settle(document, exact);
        List<Group> groups = new ArrayList<>(PersonLinker.link(document, of(names, EntityType.PERSON)));
        for (EntityType type : List.of(EntityType.ORGANISATION, EntityType.PLACE, EntityType.OTHER)) {
            groups.addAll(BodyLinker.link(type, of(names, type)));
        }
        return new Entities(document, EntityBuilder.build(document, Demonyms.join(groups)));
    }

    private static List<Name> of(List<Name> names, EntityType type) {
        return names.stream().filter(name -> name.is(type)).toList();
    }

    /** The document they were found in. */
    public Document document() {
        return document;
    }

    /** All entities, in the order of their first mention. */
    public List<Entity> all() {
        return all;
    }

    /** All mentions, in the order of the text; they do not overlap. */
    public List<Mention> mentions() {
        return mentions;
    }

    /** The entity that a mention names. */
    public Entity of(Mention mention) {
        return all.get(mention.entity());
    }

    /** The mention that covers a token. */
    public Optional<Mention> mentionOf(int token) {
        return token < 0 || token >= mentionOfToken.length || mentionOfToken[token] < 0
                ? Optional.empty()
                : Optional.of(mentions.get(mentionOfToken[token]));
    }

    /** The mention that covers a {@code char} offset. */
    public Optional<Mention> mentionAt(int offset) {
        return mentionOf(document.tokenAt(offset)).filter(mention -> mention.start() <= offset);
    }

    /** The entity whose mention covers a {@code char} offset. */
    public Optional<Entity> at(int offset) {
        return mentionAt(offset).map(this::of);
    }

    /**
     * The entity that a name stands for in this document: its full name or any short form of it that the document uses,
     * with or without determiner, title and trailing {@code 's}.
     */
    public Optional<Entity> resolve(String surface) {
        return surfaces.find(surface).map(all::get);
    }
}
