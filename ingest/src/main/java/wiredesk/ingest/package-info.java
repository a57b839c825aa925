/**
 * The intake: from drop folders, feeds, HTTP pushes and archives to {@code news.raw}. {@link wiredesk.ingest.IngestService}
 * runs the sources that the settings name; {@link wiredesk.ingest.Ingestion} makes the one-shot run of the command line.
 * Below: {@code parse} reads wire formats, {@code identity} says which article and which version it is, {@code publish}
 * talks to Kafka, {@code source} is what the sources {@code drop}, {@code feed}, {@code http} and {@code oneshot} share.
 */
package wiredesk.ingest;
