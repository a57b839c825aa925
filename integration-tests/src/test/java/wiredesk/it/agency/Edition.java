package wiredesk.it.agency;

import wiredesk.it.story.Story;

/**
 * One version of a story as it goes out.
 *
 * @param story of a kill, the last version, with the kill's own number
 * @param killed whether this takes the story back, every version of it
 */
public record Edition(Story story, boolean killed) {

    static Edition first(Story story) {
        return new Edition(story, false);
    }

    /** The next version: a paragraph more, unlike that of any other story, which would be taken for a closing. */
    Edition corrected() {
        int days = 7 * story.version() + 10 * Math.floorMod(guid().hashCode(), 1_000_000);
        String more = "Correction number %d: the work took %d days longer than was first reported."
                .formatted(story.version(), days);
        return new Edition(story.corrected(story.body() + "\n\n" + more, story.said()), false);
    }

    Edition kill() {
        return new Edition(story.corrected(story.body(), story.said()), true);
    }

    String guid() {
        return story.guid();
    }
}
