package wiredesk.enrich.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wiredesk.enrich.text.Document;
import wiredesk.schemas.EntityType;

/**
 * The entities of one document with all their mentions. Immutable.
 */
public final class Entities {
    private final List<Entity> all;
    private final List<Mention> mentions;
    /** By token: the mention that covers it, or -1. */
    private final int[] mentionOfToken;

    private final Map<String, Integer> bySurface;
    private final Document document;

    private Entities(Document document, List<Entity> all, List<Mention> mentions, Map<String, Integer> bySurface) {
        this.document = document;
        this.all = List.copyOf(all);
        this.mentions = List.copyOf(mentions);
        this.bySurface = Map.copyOf(bySurface);
        mentionOfToken = new int[document.tokens()];
        java.util.Arrays.fill(mentionOfToken, -1);
        for (int i = 0; i < mentions.size(); i++) {
            for (int token = mentions.get(i).firstToken();
                    token < mentions.get(i).endToken();
                    token++) {
                mentionOfToken[token] = i;
            }
        }
    }

    /** Finds the entities of a document. */
    public static Entities of(Document document) {
        Map<String, Integer> bySurface = new HashMap<>();
        List<List<Mention>> grouped = new ArrayList<>();
        List<EntityType> types = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        for (int name = 0; name < document.names(); name++) {
            if (document.nameType(name).numeric()) {
                continue;
            }
            int first = document.nameStart(name);
            int end = document.nameEnd(name);
            int entity = bySurface.computeIfAbsent(document.words(first, end), surface -> grouped.size());
            if (entity == grouped.size()) {
                grouped.add(new ArrayList<>());
                types.add(
                        switch (document.nameType(name)) {
                            case PERSON -> EntityType.PERSON;
                            case ORG -> EntityType.ORGANISATION;
                            case GPE, LOC, FAC -> EntityType.PLACE;
                            default -> EntityType.OTHER;
                        });
            }
            Mention mention =
                    new Mention(entity, document.start(first), document.end(end - 1), first, end, Optional.empty());
            grouped.get(entity).add(mention);
            mentions.add(mention);
        }
        List<Entity> all = new ArrayList<>();
        for (List<Mention> group : grouped) {
            Mention first = group.get(0);
            all.add(new Entity(
                    all.size(),
                    types.get(all.size()),
                    document.text().substring(first.start(), first.end()),
                    Optional.empty(),
                    Gender.UNKNOWN,
                    group));
        }
        return new Entities(document, all, mentions, bySurface);
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
     * The entity that a name stands for in this document: its full name or any short form of it, with or without
     * determiner and title.
     */
    public Optional<Entity> resolve(String surface) {
        return Optional.ofNullable(bySurface.get(surface)).map(all::get);
    }
}
