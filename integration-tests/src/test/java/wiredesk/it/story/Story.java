package wiredesk.it.story;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * One version of a made-up story.
 *
 * @param guid the provider's identifier, the same in every version
 * @param version the provider's version number, 1 for the first
 * @param headline headline as plain text
 * @param body paragraphs separated by a blank line
 * @param said every direct quote in the body, in its order
 */
public record Story(String guid, int version, String headline, String body, List<Said> said) {

    private static final Instant FIRST_VERSION = Instant.parse("2026-03-02T06:00:00Z");

    public Story {
        said = List.copyOf(said);
        for (Said quote : said) {
            if (!body.contains(quote.words())) {
                throw new IllegalArgumentException("story " + guid + " does not hold the words: " + quote.words());
            }
        }
    }

    /** When the provider made this version: always the same, so that a story sent again is a repeat. */
    public Instant created() {
        return created(version);
    }

    static Instant created(int version) {
        return FIRST_VERSION.plus(Duration.ofMinutes(version));
    }

    /** The id that Wiredesk gives the article when it comes from this source. */
    public String articleId(String source) {
        return source + "/" + guid;
    }

    /** The next version, with another body. */
    public Story corrected(String newBody, List<Said> newSaid) {
        return new Story(guid, version + 1, headline, newBody, newSaid);
    }
}
