package wiredesk.ingest.parse.wiretext;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wiredesk.ingest.parse.ParseFailure;
import wiredesk.ingest.text.Paragraphs;
import wiredesk.schemas.RawArticle;

/**
 * IPTC 7901, the text transmission of news agencies outside North America.
 *
 * <pre>
 * SOH abc0123 4 i 211  source          service and number, priority, category, words, what the agency likes
 *     keyword/keyword/                 the story's keyword: its slugline
 * STX 1ST LEAD                         cues, if any
 *     Headline
 *     By Name =                        byline, if any; an equals sign ends the head
 *        Place (agency) - Text
 * ETX 131137 GMT Nov 13                day, hour and minute, month and year
 * EOT
 * </pre>
 *
 * <p>The number counts messages, not stories, so a story is known by service, keyword and day; a lead is its version.
 *
 * @see <a href="https://iptc.org/std/IPTC7901/">IPTC 7901, the Recommended Message Format</a>
 */
final class Iptc7901 implements WireStandard {

    private static final Pattern HEADER = Pattern.compile(
            "\\s*([A-Za-z]{1,4})(\\d{3,4}) ([1-9]) ([A-Za-z]{1,3})(?: +(\\d{1,6}))?(?: [^\\r\\n]*)?(?:\\R(.*))?",
            Pattern.DOTALL);
    /** What follows is for editors only. */
    private static final Pattern NOTES = Pattern.compile(
            "(?i)# *(\\S+ )?notebook\\b.*|.*following information is not (intended )?for publication.*");
    /** The agency and initials of those who worked on it: {@code dpa ab cd}. */
    private static final Pattern SIGN_OFF = Pattern.compile("([a-z]{2,5})( [a-z]{2,4}){1,6}");

    @Override
    public Optional<RawArticle.Builder> read(Frame frame, Instant carried) throws ParseFailure {
        Matcher header = HEADER.matcher(frame.header());
        if (!header.matches()) {
            return Optional.empty();
        }
        Optional<String> keyword = Optional.ofNullable(header.group(6))
                .map(lines -> Paragraphs.line(lines).replaceAll("[/ ]+$", ""))
                .filter(text -> !text.isEmpty());
        StoryHead head = StoryHead.of(frame.text());
        List<String> body = body(head.rest(), frame.header());
        RawArticle.Builder article = RawArticle.newBuilder()
                .setFormat("iptc7901")
                .setUrgency(Integer.valueOf(header.group(3)))
                .setSubjects(List.of(header.group(4)))
                .setBody(String.join("\n\n", body));
        keyword.ifPresent(article::setSlugline);
        head.headline().ifPresent(article::setHeadline);
        head.byline().ifPresent(article::setByline);
        StoryText.dateline(body).ifPresent(article::setDateline);
        String name = header.group(1) + ":" + keyword.orElse(header.group(2));
        new Filing(
                        new Cues(head.cues()),
                        FilingTime.in(Paragraphs.line(frame.trailer())),
                        carried.atOffset(ZoneOffset.UTC).toLocalDate())
                .complete(article, name);
        return Optional.of(article);
    }

    private static List<String> body(List<String> lines, String header) {
        List<String> story = new ArrayList<>();
        for (String line : lines) {
            if (NOTES.matcher(line.strip()).matches()) {
                break;
            }
            story.add(line);
        }
        List<String> paragraphs = new ArrayList<>(StoryText.paragraphs(story));
        paragraphs.removeIf(text -> text.matches("[*_ -]+"));
        int last = paragraphs.size() - 1;
        Matcher signOff = SIGN_OFF.matcher(last > 0 ? paragraphs.get(last) : "");
        if (signOff.matches() && header.contains(" " + signOff.group(1) + " ")) {
            paragraphs.remove(last);
        }
        return paragraphs;
    }
}
