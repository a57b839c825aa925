/**
 * Who and what an article is about: from the model's raw names to entities with all their mentions.
 *
 * <p>{@link wiredesk.enrich.entities.Entities#of} is the flow: raw names are cut to exact spans, the whole text votes on
 * what each name is, and short forms (surname, acronym, "the North", "Germans") join the entity whose full name the text
 * gives. What is known before a text is read (countries, cities, first names, titles) stands in tables beside the classes.
 */
package wiredesk.enrich.entities;
