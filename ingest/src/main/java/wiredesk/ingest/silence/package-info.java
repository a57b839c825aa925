/**
 * Notices that a source has fallen silent. {@link wiredesk.ingest.silence.Rhythm} learns how often something comes from one,
 * by hour of the week; {@link wiredesk.ingest.silence.SilenceWatch} compares that with what comes now, and says so in the
 * metrics and in {@code news.alerts}. What is learnt is kept nowhere: the times at which articles were published stand in
 * {@code news.ingest.seen}, which every instance reads when it starts and then follows, so that all of them know the same,
 * whoever polls a source.
 */
package wiredesk.ingest.silence;
