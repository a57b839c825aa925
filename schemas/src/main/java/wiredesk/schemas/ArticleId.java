package wiredesk.schemas;

import java.util.Optional;

/** The form of article ids: source id, a slash, and the provider's identifier, in which there may be more slashes. */
public final class ArticleId {

    /** As many characters as a source id may have. */
    private static final int LONGEST_SOURCE = 64;

    private ArticleId() {}

    /** The source of an article; empty if the text is no article's id. */
    public static Optional<String> source(String id) {
        int slash = id.indexOf('/');
        return slash < 1 || slash > LONGEST_SOURCE ? Optional.empty() : Optional.of(id.substring(0, slash));
    }
}
