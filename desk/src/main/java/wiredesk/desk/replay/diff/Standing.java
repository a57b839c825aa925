package wiredesk.desk.replay.diff;

import java.util.Optional;
import wiredesk.schemas.Article;
import wiredesk.schemas.ArticleVersion;

/** How what the shadow has read of an article stands to what is out of it. */
enum Standing {
    /** It is what is out. */
    COMPARED("compared"),
    /** A later version is out. */
    SUPERSEDED("superseded since"),
    /** Nothing is out. */
    ABSENT("killed or held"),
    /** It is later than what is out, and so no other reading of it. */
    AHEAD("not out yet");

    private final String label;

    Standing(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /**
     * The sink counts content that is delivered again under a later version as the version that is out, and so does this.
     *
     * @param present the article as it is out, if it is
     */
    static Standing of(Article read, Optional<Article> present) {
        if (present.isEmpty()) {
            return ABSENT;
        }
        ArticleVersion out = ArticleVersion.of(present.get());
        ArticleVersion shadow = ArticleVersion.of(read);
        if (out.compareTo(shadow) > 0) {
            return SUPERSEDED;
        }
        return out.contentHash().equals(shadow.contentHash()) ? COMPARED : AHEAD;
    }
}
