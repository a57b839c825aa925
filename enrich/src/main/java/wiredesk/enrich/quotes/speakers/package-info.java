/**
 * From the words at a quote that name its speaker to who that is: by name, alias, pronoun or role, or a document.
 *
 * <p>{@link wiredesk.enrich.quotes.speakers.SpeakerResolver} is the flow. Where the text does not say, nobody is named.
 */
package wiredesk.enrich.quotes.speakers;
