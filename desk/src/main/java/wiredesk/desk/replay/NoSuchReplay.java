package wiredesk.desk.replay;

/** There is no replay of an id. */
public final class NoSuchReplay extends ReplayRefused {

    private static final long serialVersionUID = 1L;

    NoSuchReplay(String id) {
        super("there is no replay " + id + "; wiredesk replay status lists those there are");
    }
}
