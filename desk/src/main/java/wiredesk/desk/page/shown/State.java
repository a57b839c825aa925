package wiredesk.desk.page.shown;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How an article stands, as the newsroom sees it. */
public enum State {
    /** Read by enrich, not yet decided by the sink. */
    ARRIVING,
    /** Out, in its first version. */
    NEW,
    /** Out, and not in the first version that has been. */
    CORRECTED,
    /** Withheld or under an embargo: nothing of it is out. */
    HELD,
    /** Nothing of it is out, and nothing ever will be. */
    KILLED;

    @JsonValue
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
