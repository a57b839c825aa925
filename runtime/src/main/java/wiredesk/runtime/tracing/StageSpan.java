package wiredesk.runtime.tracing;

import wiredesk.schemas.TraceContext;

/** A stage's work on one article. */
public interface StageSpan {

    /** What goes into the headers of all that the work leads to, so that the next stage's span is a child of this one. */
    TraceContext context();

    /** @param outcome as the stage's counters call it: published, duplicate, dead-lettered … */
    void outcome(String outcome);

    /** The work has failed, for good or for now. */
    void failed(Throwable failure);

    /** The work is done. Nothing is added after this. */
    void end();
}
