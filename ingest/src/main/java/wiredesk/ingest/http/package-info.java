/**
 * HTTP push: {@code POST /v1/articles}. The answer 202 means that Kafka has the article; every other answer is an RFC 9457
 * problem that says what to change or when to come back.
 */
package wiredesk.ingest.http;
