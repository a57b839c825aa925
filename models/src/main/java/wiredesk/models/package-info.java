/**
 * The English language model: words, sentences, parts of speech, lemmas and named entities of a paragraph.
 *
 * <p>{@link wiredesk.models.EnglishModel#load()} gives the one implementation of {@link wiredesk.models.LanguageModel}
 * there is today. The engine behind it (NLP4J and its English model, repacked by the build) shows nowhere in this
 * package, so that another can take its place.
 */
package wiredesk.models;
