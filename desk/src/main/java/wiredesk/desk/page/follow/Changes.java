package wiredesk.desk.page.follow;

import java.util.Set;

/** Told what has changed, once it can be asked for. */
public interface Changes {

    /** @param articles ids of those of which something else is shown now */
    void changed(Set<String> articles);
}
