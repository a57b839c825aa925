package wiredesk.desk.show;

import wiredesk.desk.show.Ink.Style;
import wiredesk.schemas.EntityType;

/** Which colour stands for which sort of entity, in lists and in the text alike. */
final class EntityColours {

    private EntityColours() {}

    static Style of(EntityType type) {
        return switch (type) {
            case PERSON -> Style.CYAN;
            case ORGANISATION -> Style.MAGENTA;
            case PLACE -> Style.BLUE;
            case OTHER -> Style.YELLOW;
        };
    }
}
