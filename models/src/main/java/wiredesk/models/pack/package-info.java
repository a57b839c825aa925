/**
 * Build time only: {@link wiredesk.models.pack.ModelPacker} reads NLP4J's model as published, packs it, and proves that
 * the pack labels as the original does. The published model is on the class path of the build alone.
 */
package wiredesk.models.pack;
