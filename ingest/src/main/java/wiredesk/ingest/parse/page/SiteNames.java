package wiredesk.ingest.parse.page;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wiredesk.ingest.parse.page.facts.Fact;
import wiredesk.ingest.parse.page.facts.Facts;

/** Takes the names of site and section off the end of a title: "Harbour reopens - News | Coast Daily". */
final class SiteNames {

    private static final int MOST_NAMES = 3;
    /** The last separator of a title; a bare hyphen only where no space is written at all. */
    private static final Pattern LAST_NAME =
            Pattern.compile("(.*\\S)(\\s*[|ㅣ｜：]\\s*|\\s+[-–—·»]+\\s+|--|(?<=[^\\x00-\\x7f])-)([^|ㅣ｜]{2,60}?)");

    private static final Pattern BAR = Pattern.compile("\\s*[|ㅣ｜]\\s*");
    private static final int SHORTEST_HEADLINE = 15;

    private final List<String> headlines;
    private final String site;
    private final String host;
    private final Set<String> sections;

    SiteNames(Facts facts) {
        headlines = Stream.concat(facts.all(Fact.HEADLINE).stream(), facts.all(Fact.HEADING).stream())
                .limit(20)
                .toList();
        site = facts.first(Fact.SITE).map(TitleWords::of).orElse("");
        host = facts.first(Fact.URL).map(SiteNames::hostName).orElse("");
        sections = facts.all(Fact.SUBJECT).stream().map(TitleWords::of).collect(Collectors.toSet());
    }

    /** Down to a headline that the page shows or states elsewhere, if the title begins with one. */
    String strip(String title) {
        String words = TitleWords.of(title);
        for (String headline : headlines) {
            String start = TitleWords.of(headline);
            if (start.length() > SHORTEST_HEADLINE && words.startsWith(start) && !words.equals(start)) {
                return headline;
            }
        }
        String stripped = title;
        for (int i = 0; i < MOST_NAMES; i++) {
            Matcher last = LAST_NAME.matcher(stripped);
            if (!last.matches() || !isName(last.group(3), last.group(2), last.group(1))) {
                return stripped;
            }
            stripped = last.group(1);
        }
        return stripped;
    }

    private boolean isName(String tail, String separator, String before) {
        String words = TitleWords.of(tail);
        String joined = words.replace(" ", "");
        boolean ofSite = !site.isEmpty() && (site.contains(words) || words.contains(site));
        boolean ofHost = !host.isEmpty() && (joined.contains(host) || host.contains(joined));
        boolean barred = BAR.matcher(separator).matches() && before.length() > 2 * tail.length();
        return !words.isEmpty() && (ofSite || ofHost || barred || sections.contains(words));
    }

    /** The label before the top-level domain or two, which sites take their names from. */
    private static String hostName(String url) {
        try {
            String host = URI.create(url).getHost();
            String[] labels = host == null ? new String[0] : host.split("\\.");
            int at = labels.length - 2;
            return at < 0 ? "" : at > 0 && labels[at].length() <= 3 ? labels[at - 1] : labels[at];
        } catch (IllegalArgumentException none) {
            return "";
        }
    }
}
