package wiredesk.it.agency;

import java.time.Instant;

/**
 * A story as an entry of a feed.
 *
 * @param guid as the feed gives it, which need not be the story's own
 * @param since revision of the feed in which the entry got its present form and place
 */
record Entry(Edition edition, String guid, int since) {

    String link() {
        return link(edition);
    }

    static String link(Edition edition) {
        return "http://agency.example/" + edition.guid().replace(':', '/');
    }

    String headline() {
        return edition.story().headline();
    }

    String body() {
        return edition.story().body();
    }

    Instant updated() {
        return edition.story().created();
    }

    boolean killed() {
        return edition.killed();
    }
}
