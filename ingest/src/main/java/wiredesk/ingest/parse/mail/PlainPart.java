package wiredesk.ingest.parse.mail;

import java.util.regex.Pattern;
import wiredesk.ingest.text.Paragraphs;

/** Text as mail programs write it: soft line breaks taken out, what follows the signature's mark left off. */
final class PlainPart {

    /** RFC 3676: a line that ends with a space goes on in the next, with or without that space. */
    private static final Pattern FLOWED = Pattern.compile("(?i)\\bformat\\s*=\\s*\"?flowed\\b");

    private static final Pattern SPACE_GOES = Pattern.compile("(?i)\\bdelsp\\s*=\\s*\"?yes\\b");

    private PlainPart() {}

    /** @param mediaType of the part, with its parameters */
    static String paragraphs(String text, String mediaType) {
        boolean flowed = FLOWED.matcher(mediaType).find();
        boolean spaceGoes = SPACE_GOES.matcher(mediaType).find();
        StringBuilder out = new StringBuilder();
        Iterable<String> lines = text.lines()::iterator;
        for (String line : lines) {
            if (line.equals("-- ") || line.equals("--")) {
                break;
            }
            if (flowed && line.endsWith(" ") && !line.isBlank()) {
                out.append(line, 0, spaceGoes ? line.length() - 1 : line.length());
            } else {
                out.append(line).append('\n');
            }
        }
        return Paragraphs.of(out.toString());
    }
}
