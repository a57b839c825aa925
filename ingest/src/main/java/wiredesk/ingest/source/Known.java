package wiredesk.ingest.source;

import wiredesk.schemas.RawArticle;

/** What a source remembers of the articles it gave before. */
public interface Known {

    /** Remembers nothing: what comes again is published again, and is a repeat downstream. */
    Known NOTHING = new Known() {
        @Override
        public boolean isRepeat(RawArticle article) {
            return false;
        }

        @Override
        public void published(RawArticle article) {}
    };

    /** Whether it gave this very version before. */
    boolean isRepeat(RawArticle article);

    /** Kafka has it. Called on any thread. */
    void published(RawArticle article);
}
