/**
 * How the pipeline does. {@link wiredesk.desk.page.pipeline.Sampler} looks every few seconds, whoever asks gets what it saw
 * last: {@link wiredesk.desk.page.pipeline.Sample}. Everything comes from the topics and from Kafka's own account of offsets
 * and groups; no service is asked. {@link wiredesk.desk.page.pipeline.Look} is one spell of looking, {@link
 * wiredesk.desk.page.pipeline.History} keeps the figures for plots.
 */
package wiredesk.desk.page.pipeline;
