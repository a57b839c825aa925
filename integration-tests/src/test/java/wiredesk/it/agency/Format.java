package wiredesk.it.agency;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import wiredesk.it.story.Anpa1312;
import wiredesk.it.story.NewsMlG2;
import wiredesk.it.story.Ninjs;
import wiredesk.it.story.Nitf;
import wiredesk.it.story.Story;

/** What a single story is written in. */
enum Format {
    NEWSML_G2("xml", "application/xml"),
    NITF("nitf", "text/xml"),
    NINJS("json", "application/json"),
    ANPA("anpa", null),
    /** Known by the name of its file alone, and never taken back. */
    TEXT("txt", null);

    private final String extension;
    private final String mediaType;

    Format(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** Always the same for one story, so that its versions stay together. */
    static Format of(Story story, Format... choice) {
        return choice[Math.floorMod(story.guid().hashCode(), choice.length)];
    }

    /** By what the customer knows the story, when it comes as a file. */
    String guid(Story story) {
        return switch (this) {
            case ANPA -> Anpa1312.guid(story.guid());
            case TEXT -> fileName(story);
            default -> story.guid();
        };
    }

    String fileName(Story story) {
        return "%s.%s".formatted(story.guid().replace(':', '-'), extension);
    }

    /** For pushes; empty for what is not pushed. */
    Optional<String> mediaType() {
        return Optional.ofNullable(mediaType);
    }

    byte[] write(Edition edition) {
        return text(edition).getBytes(StandardCharsets.UTF_8);
    }

    private String text(Edition edition) {
        Story story = edition.story();
        boolean killed = edition.killed();
        return switch (this) {
            case NEWSML_G2 -> killed ? NewsMlG2.canceled(story.guid(), story.version()) : NewsMlG2.usable(story);
            case NITF -> killed ? Nitf.canceled(story.guid(), story.version()) : Nitf.usable(story);
            case NINJS -> killed ? Ninjs.canceled(story.guid(), story.version()) : Ninjs.usable(story);
            case ANPA -> killed ? Anpa1312.canceled(story.guid(), story.version()) : Anpa1312.usable(story);
            case TEXT -> story.headline() + "\n\n" + story.body() + "\n";
        };
    }
}
