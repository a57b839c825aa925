package wiredesk.sink.state;

import java.util.Optional;

/** Where an article stands for its subscribers. */
enum Phase {
    /** Nothing of the article is known. */
    UNKNOWN,
    /** Its accepted version is usable and out. */
    PUBLISHED,
    /** Its accepted version waits, withheld or under an embargo; nothing of it is out. */
    HELD,
    /** Nothing of it is out and nothing ever will be. */
    KILLED;

    static Phase of(Optional<ArticleState> state) {
        return state.map(ArticleState::standing).map(Phase::of).orElse(UNKNOWN);
    }

    private static Phase of(Standing standing) {
        return switch (standing) {
            case PUBLISHED -> PUBLISHED;
            case HELD -> HELD;
            case KILLED -> KILLED;
        };
    }
}
