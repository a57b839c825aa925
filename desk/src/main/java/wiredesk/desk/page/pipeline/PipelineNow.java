package wiredesk.desk.page.pipeline;

import java.time.Instant;

/** What is known of the pipeline. Answers at once, from memory. */
public interface PipelineNow {

    /**
     * How the pipeline did at the last look.
     *
     * @param now the desk's clock, by which the sample's age can be told
     * @param every seconds between two looks as a rule
     * @param problem why the last look failed; null if it did not
     * @param sample null before the first
     */
    record State(Instant now, long every, String problem, Sample sample) {}

    State state();

    /** @param minutes how far back, to {@link History#MINUTES} */
    History.Plot history(int minutes);
}
