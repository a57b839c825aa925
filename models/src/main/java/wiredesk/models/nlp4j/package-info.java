/**
 * The engine: NLP4J's tokeniser, morphology and decoder over the packed lexica and taggers.
 *
 * <p>Source: Choi, Dynamic Feature Induction: The Last Gist to the State-of-the-Art, NAACL 2016;
 * https://emorynlp.github.io/nlp4j
 */
package wiredesk.models.nlp4j;
