package wiredesk.desk.replay;

/** What is asked for cannot be done with this replay; the message says why and what can. */
public class ReplayRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ReplayRefused(String message) {
        super(message);
    }
}
