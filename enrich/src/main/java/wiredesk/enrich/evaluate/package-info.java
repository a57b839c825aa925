/**
 * How well the extractor does, on texts that people marked up: {@code wiredesk evaluate}.
 *
 * <p>{@link wiredesk.enrich.evaluate.Evaluation} is the flow: it reads each text of a {@link
 * wiredesk.enrich.evaluate.gold.GoldFile} as {@code wiredesk extract --jsonl} would and compares.
 *
 * <ul>
 *   <li>{@code gold}: texts with quotes and entities marked, and the files that hold them
 *   <li>{@code quotes}, {@code entities}: the comparison of each
 *   <li>{@code failures}: what went wrong, case by case
 *   <li>{@code figures}: shares, precision and recall
 * </ul>
 */
package wiredesk.enrich.evaluate;
