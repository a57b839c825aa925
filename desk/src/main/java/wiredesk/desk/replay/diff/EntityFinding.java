package wiredesk.desk.replay.diff;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import wiredesk.schemas.EntityMention;
import wiredesk.schemas.Span;
import wiredesk.sink.state.Change;

/** Entities. */
enum EntityFinding implements Finding<EntityMention> {
    ENTITY;

    @Override
    public String one() {
        return "entity";
    }

    @Override
    public Change.Kind kind() {
        return Change.Kind.ENTITY;
    }

    @Override
    public String key(EntityMention entity) {
        return entity.getArticleId() + "#" + entity.getId();
    }

    @Override
    public EntityMention value(Change change) {
        return (EntityMention) change.value();
    }

    @Override
    public List<Span> places(EntityMention entity) {
        return entity.getMentions();
    }

    @Override
    public Set<Aspect> changed(EntityMention before, EntityMention after) {
        Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
        if (!before.getName().equals(after.getName())) {
            aspects.add(Aspect.NAME);
        }
        if (before.getType() != after.getType()) {
            aspects.add(Aspect.TYPE);
        }
        if (!Objects.equals(before.getRole(), after.getRole())) {
            aspects.add(Aspect.ROLE);
        }
        if (!before.getMentions().equals(after.getMentions())) {
            aspects.add(Aspect.MENTIONS);
        }
        return aspects.isEmpty() ? EnumSet.of(Aspect.OTHER) : aspects;
    }

    @Override
    public Aspect telling() {
        return Aspect.NAME;
    }

    @Override
    public String words(Aspect aspect, EntityMention entity) {
        return switch (aspect) {
            case NAME -> entity.getName();
            case TYPE -> entity.getType().name().toLowerCase(Locale.ROOT);
            case ROLE -> Objects.requireNonNullElse(entity.getRole(), "(no role)");
            case MENTIONS ->
                entity.getMentions().size() + (entity.getMentions().size() == 1 ? " mention" : " mentions");
            case SPEAKER, SPAN, CUE, OTHER -> "";
        };
    }
}
