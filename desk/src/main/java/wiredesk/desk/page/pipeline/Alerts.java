package wiredesk.desk.page.pipeline;

import java.util.List;

/** Where alarms are known from. It is asked at every look, by one thread, and must not wait. */
@FunctionalInterface
public interface Alerts {

    /** Those that are known of, firing or over. */
    List<Alert> all();

    /** Where nobody raises any. */
    static Alerts none() {
        return List::of;
    }
}
