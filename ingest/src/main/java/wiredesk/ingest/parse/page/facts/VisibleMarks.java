package wiredesk.ingest.parse.page.facts;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page shows its readers: headings, and elements that are marked as author, time or place by class or relation. */
final class VisibleMarks {

    private static final int LONGEST_HEADING = 500;
    /** Longer than any names of authors; what is longer is a biography. */
    private static final int LONGEST_BYLINE = 120;
    /** Pages full of teasers have all of these for each. */
    private static final int MOST_MARKS = 50;

    private static final Pattern BY = Pattern.compile("(?i)^(by|von|par|por|di|door|av)[: ]\\s*");

    private final Document page;
    private final Facts facts = new Facts();

    private VisibleMarks(Document page) {
        this.page = page;
    }

    static Facts of(Document page) {
        VisibleMarks marks = new VisibleMarks(page);
        marks.texts(Fact.HEADING, "h1", LONGEST_HEADING);
        marks.texts(Fact.AUTHOR, "[rel=author]", LONGEST_BYLINE);
        marks.texts(Fact.AUTHOR, named("(author|byline)([\\s_-]*name)?"), LONGEST_BYLINE);
        marks.times("time[pubdate], time[itemprop=datePublished]");
        marks.times("time[datetime]");
        marks.texts(Fact.PUBLISHED, named("(date|datum|published|pubdate|timestamp|time)"), LONGEST_BYLINE);
        marks.texts(Fact.DATELINE, named("dateline"), LONGEST_BYLINE);
        return marks.facts;
    }

    private void texts(Fact fact, String selector, int longest) {
        page.select(selector).stream()
                .limit(MOST_MARKS)
                .map(element -> ShortText.of(element, longest))
                .flatMap(Optional::stream)
                .map(text -> fact == Fact.AUTHOR ? BY.matcher(text).replaceFirst("") : text)
                .forEach(text -> facts.add(fact, text));
    }

    private void times(String selector) {
        for (Element time : page.select(selector)) {
            facts.add(Fact.PUBLISHED, time.attr("datetime"));
        }
    }

    /** Whose class ends in a word. */
    private static String named(String word) {
        return "[class~=(?i)(^|[\\s_-])" + word + "($|\\s)]";
    }
}
