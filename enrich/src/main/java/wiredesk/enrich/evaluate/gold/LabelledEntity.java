package wiredesk.enrich.evaluate.gold;

import wiredesk.schemas.EntityType;

/**
 * One place where somebody or something is named.
 *
 * @param stretch the name
 * @param type what it names
 */
public record LabelledEntity(Stretch stretch, EntityType type) {}
