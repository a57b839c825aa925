package wiredesk.it.agency;

import java.util.Map;

/** A way from the agency to its customers. Every story goes one way only. */
interface Wire {

    /** The first part of the ids of what it delivers. */
    String source();

    /** What makes ingest take it in. */
    Map<String, String> settings();

    /** Whether it can take back a story. */
    boolean canKill(Edition edition);

    /** Sends a first or a later version, or a kill. Returns at once. */
    void send(Edition edition);

    /** Sends what it has sent before, once more. */
    void again(Edition edition);

    /** From now on nothing goes wrong. */
    void rest();

    /** Whether the customer has taken all of it. */
    boolean isTakenIn();
}
