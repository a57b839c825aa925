package wiredesk.ingest.parse.wiretext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import wiredesk.ingest.text.Paragraphs;

/**
 * What stands before the story in the text of an IPTC 7901 message: cues, headline and byline, up to an equals sign at the
 * end of a line. Without the sign the first line is the headline if a blank one follows.
 *
 * @param cues on one line; empty if there are none
 * @param rest the lines of the story
 */
record StoryHead(String cues, Optional<String> headline, Optional<String> byline, List<String> rest) {

    /** A sign further down is part of a text. */
    private static final int LONGEST_HEAD = 12;

    private static final Pattern BYLINE = Pattern.compile("(By|Von|Par|Por) \\p{Lu}?.*");

    static StoryHead of(String text) {
        List<String> lines = text.lines().dropWhile(String::isBlank).toList();
        int size = size(lines);
        List<String> cues = new ArrayList<>();
        List<String> title = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (String raw : lines.subList(0, size)) {
            String line = Paragraphs.line(raw).replaceAll(" ?=$", "");
            if (title.isEmpty() && Cues.isCue(line)) {
                cues.add(line);
            } else if (!title.isEmpty() && BYLINE.matcher(line).matches()) {
                names.add(line);
            } else if (!line.isEmpty()) {
                title.add(line);
            }
        }
        return new StoryHead(String.join(" ", cues), joined(title), joined(names), lines.subList(size, lines.size()));
    }

    private static int size(List<String> lines) {
        for (int i = 0; i < Math.min(lines.size(), LONGEST_HEAD); i++) {
            if (lines.get(i).stripTrailing().endsWith("=")) {
                return i + 1;
            }
        }
        int first = 0;
        while (first < lines.size() && Cues.isCue(Paragraphs.line(lines.get(first)))) {
            first++;
        }
        boolean alone = first + 1 < lines.size() && lines.get(first + 1).isBlank();
        return alone && !lines.get(first).strip().endsWith(".") ? first + 1 : first;
    }

    private static Optional<String> joined(List<String> lines) {
        return Optional.of(lines.stream().collect(Collectors.joining(" "))).filter(text -> !text.isEmpty());
    }
}
