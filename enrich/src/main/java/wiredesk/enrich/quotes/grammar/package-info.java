/**
 * The little grammar that quotes need, read off parts of speech: noun phrases, the subject of a verb, where a sentence
 * that holds quotation marks begins and ends.
 *
 * <p>{@link wiredesk.enrich.quotes.grammar.MarkedDocument} lays the quotation marks over the tokens; everything else
 * works on it. All ranges are half open ranges of tokens.
 */
package wiredesk.enrich.quotes.grammar;
