package wiredesk.ingest.parse.wiretext;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wiredesk.ingest.parse.ParseFailure;
import wiredesk.ingest.text.Paragraphs;
import wiredesk.schemas.RawArticle;

/**
 * ANPA 1312, the text transmission of news agencies in North America.
 *
 * <pre>
 * SYN SYN SOH W2870 US selector        service level and number, selector code
 * f l DC3 DC1 BC-Keyword 1stLd-Writethru 11-13 1049
 *                                      priority, category, text or table, cycle and keyword, version, day, words
 * STX ^BC-Long Keyword, 1st Ld-Writethru,466&lt;
 *     ^Headline&lt;                       see {@link AnpaLines}
 *     ^By NAME=
 *        PLACE (AP) _ Text
 * ETX AP-WF-11-13-13 1509GMT&lt;
 * EOT
 * </pre>
 *
 * <p>The number counts messages, not stories, so a story is known by its keyword and day; a lead is its version.
 *
 * @see "ANPA 1312, High-Speed Wire Service Transmission Guidelines (Newspaper Association of America)"
 */
final class Anpa1312 implements WireStandard {

    private static final Pattern HEADER = Pattern.compile("\\s*([A-Za-z]?)(\\d{3,4})[\\s\\x1F]*(\\S*)\\s*\\R"
            + "\\s*([a-z]) ([a-z])[\\x11-\\x14]{0,4} +(\\S[^\\r\\n]*?) +(\\d{1,2})-(\\d{1,2})(?: +(\\d{1,5}))?\\s*");
    /** Morning, evening or both: for which papers a story was meant. */
    private static final Pattern CYCLE = Pattern.compile("(AM|PM|BC)-+");
    /** From flash to release at will, on IPTC's scale. */
    private static final Map<String, Integer> URGENCY =
            Map.of("f", 1, "b", 2, "u", 3, "r", 4, "d", 5, "a", 6, "n", 6, "w", 6, "s", 6, "h", 7);

    @Override
    public Optional<RawArticle.Builder> read(Frame frame, Instant carried) throws ParseFailure {
        Matcher header = HEADER.matcher(frame.header());
        if (!header.matches()) {
            return Optional.empty();
        }
        String[] keyword =
                CYCLE.matcher(Paragraphs.line(header.group(6))).replaceFirst("").split(" ", 2);
        AnpaLines lines = AnpaLines.of(frame.text());
        String cues = keyword.length > 1 ? keyword[1] : lines.version();
        RawArticle.Builder article = RawArticle.newBuilder()
                .setFormat("anpa1312")
                .setUrgency(URGENCY.get(header.group(4)))
                .setSubjects(List.of(header.group(5)))
                .setSlugline(keyword[0])
                .setBody(String.join("\n\n", lines.body()));
        lines.headline().ifPresent(article::setHeadline);
        lines.byline().ifPresent(article::setByline);
        StoryText.dateline(lines.body()).ifPresent(article::setDateline);
        LocalDate day = day(header.group(7), header.group(8), carried);
        new Filing(new Cues(cues + " " + lines.orders()), FilingTime.in(Paragraphs.line(frame.trailer())), day)
                .complete(article, keyword[0]);
        return Optional.of(article);
    }

    /** The header gives no year: the one in which the day is nearest to when the input was made. */
    private static LocalDate day(String month, String day, Instant carried) throws ParseFailure {
        LocalDate near = carried.atOffset(ZoneOffset.UTC).toLocalDate();
        try {
            LocalDate on = LocalDate.of(near.getYear(), Integer.parseInt(month), Integer.parseInt(day));
            if (on.isAfter(near.plusMonths(6))) {
                return on.minusYears(1);
            }
            return on.isBefore(near.minusMonths(6)) ? on.plusYears(1) : on;
        } catch (DateTimeException noSuchDay) {
            throw ParseFailure.of("date", month + "-" + day, "month and day");
        }
    }
}
