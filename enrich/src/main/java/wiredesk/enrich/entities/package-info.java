/**
 * Who and what an article is about: from the model's raw names to entities with all their mentions.
 *
 * <p>{@link wiredesk.enrich.entities.Entities#of} is the flow: raw names are cut to exact spans, the whole text votes on
 * what each name is, and short forms (surname, acronym, "the North") join the entity whose full name the text gives.
 */
package wiredesk.enrich.entities;
