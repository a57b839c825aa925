/**
 * Where an article's way through the stages can be seen: each stage's work on it is a span of the article's trace. Its ids
 * stand in Kafka's headers ({@link wiredesk.schemas.TraceContext}) and in the log, always; the span itself goes to a
 * collector where {@code tracing.endpoint} names one. Stages see {@link wiredesk.runtime.tracing.Tracing}, {@link
 * wiredesk.runtime.tracing.StageSpan} and {@link wiredesk.runtime.tracing.CurrentSpan}; what knows OpenTelemetry's library is
 * loaded with {@link wiredesk.runtime.tracing.Export} alone, and that only where something is exported.
 */
package wiredesk.runtime.tracing;
