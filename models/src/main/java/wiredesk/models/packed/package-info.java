/**
 * The lexica and taggers of the language model in the form they are kept in: sorted fingerprints and plain arrays.
 *
 * <p>As published, NLP4J's model is a set of serialised Java maps that take most of a minute and 1.5 GB to load. Each
 * class here is one of those structures rebuilt over primitive arrays that are written once, by the build, and read
 * back in bulk: {@code of} builds it from the original, {@code write} and {@code read} carry it through a file. They
 * answer the same questions through the same NLP4J types, so NLP4J's own decoder runs on them unchanged.
 */
package wiredesk.models.packed;
