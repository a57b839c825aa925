/**
 * What a cue reports: where the content may begin, where it may end, and how likely each reading is.
 *
 * <p>{@link wiredesk.enrich.quotes.content.Options} lists the readings of a cue, {@link
 * wiredesk.enrich.quotes.content.Endings} the places where content may end; {@link
 * wiredesk.enrich.quotes.content.Weights} weighs both by features that hold word classes, closed-class words and the cue's
 * own dictionary form, never text of an article.
 *
 * <p>The numbers in {@code beginnings.tsv} and {@code ends.tsv} are tuned on the training part of PolNeAR 1.0 (Newell et al.,
 * An Attribution Relations Corpus for Political News, LREC 2018) by {@code QuoteTuner} in this module's tests.
 */
package wiredesk.enrich.quotes.content;
