package wiredesk.ingest.parse;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import wiredesk.ingest.text.HtmlText;
import wiredesk.ingest.text.Paragraphs;
import wiredesk.ingest.text.Timestamps;
import wiredesk.schemas.PubStatus;
import wiredesk.schemas.RawArticle;

/**
 * An item of AP's Media API. Its text is in {@code story} where it has been fetched; else the item only points to it
 * ({@code renditions.nitf.href}), and the article has none. Items that are no text have little or none, as well.
 *
 * @see <a href="https://developer.ap.org/ap-media-api/">AP Media API</a>
 */
final class ApShape implements JsonShape {

    /** What AP calls the kinds of a story, the gravest first, and what they mean to us. */
    private static final List<String> KILLS = List.of("kill", "elimination", "disregard");

    private static final List<String> HOLDS = List.of("withhold", "holdforrelease", "test");
    private static final List<String> SIGNALS =
            List.of("correction", "corrective", "clarification", "advisory", "writethru", "lead", "update");

    /** AP's identifiers may stand in ninjs, too; these other fields do not. */
    @Override
    public boolean recognises(Fields object) {
        try {
            return object.has("signals", "editorialtypes", "editorialpriority", "bylines", "story")
                    && object.object("altids").filter(ids -> ids.has("itemid")).isPresent();
        } catch (ParseFailure noObject) {
            return false;
        }
    }

    @Override
    public RawArticle.Builder read(Fields item) throws ParseFailure {
        RawArticle.Builder article = RawArticle.newBuilder()
                .setFormat("ap")
                .setGuid(item.object("altids")
                        .orElseThrow()
                        .line("itemid")
                        .orElseThrow(() -> ParseFailure.of("altids.itemid", "empty", "the item's identifier")))
                .setBody(body(item))
                .setSubjects(item.names("subject"));
        status(item, article);
        item.version("version").ifPresent(article::setVersion);
        item.raw("headline", "title").map(HtmlTitle::plain).ifPresent(article::setHeadline);
        item.line("slugline").ifPresent(article::setSlugline);
        byline(item).ifPresent(article::setByline);
        dateline(item).ifPresent(article::setDateline);
        item.urgency("urgency").ifPresent(article::setUrgency);
        item.line("language").ifPresent(article::setLanguage);
        item.lenientInstant("firstcreated").ifPresent(article::setPublished);
        item.lenientInstant("versioncreated")
                .ifPresent(created -> article.setVersionCreated(created).setUpdated(created));
        rights(item).ifPresent(article::setRights);
        return article;
    }

    /** {@code embargoed} is a status of theirs: with an instant it ends by itself, without one it does not. */
    private static void status(Fields item, RawArticle.Builder article) throws ParseFailure {
        List<String> kinds = Stream.concat(item.names("editorialtypes").stream(), item.names("signals").stream())
                .map(kind -> kind.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""))
                .toList();
        Optional<String> until = item.raw("embargoed");
        until.flatMap(Timestamps::parse).ifPresent(article::setEmbargo);
        boolean embargoed =
                item.line("pubstatus").filter("embargoed"::equalsIgnoreCase).isPresent();
        PubStatus said = embargoed ? PubStatus.USABLE : item.pubStatus("pubstatus");
        boolean endless = (embargoed || until.isPresent()) && article.getEmbargo() == null;
        boolean held = endless || HOLDS.stream().anyMatch(kinds::contains);
        PubStatus status = said == PubStatus.USABLE && held ? PubStatus.WITHHELD : said;
        article.setPubStatus(KILLS.stream().anyMatch(kinds::contains) ? PubStatus.CANCELED : status);
        Stream.concat(KILLS.stream(), SIGNALS.stream())
                .filter(kinds::contains)
                .findFirst()
                .map(kind -> kind.equals("corrective") ? "correction" : kind)
                .map(kind -> kind.equals("lead") || kind.equals("writethru") ? "update" : kind)
                .ifPresent(article::setSignal);
    }

    private static String body(Fields item) throws ParseFailure {
        Fields around = item.isText("story") ? item : item.object("story").orElse(item);
        String text = around.raw("story", "nitf", "body_nitf", "body_html", "html", "body_text", "text")
                .orElse("");
        int content = text.indexOf("<body.content>");
        int end = text.indexOf("</body.content>");
        if (content >= 0 && end > content) {
            text = text.substring(content + "<body.content>".length(), end);
        }
        return HtmlText.isHtml(text) ? HtmlText.paragraphs(text) : Paragraphs.of(text);
    }

    private static Optional<String> byline(Fields item) throws ParseFailure {
        for (Fields line : item.objects("bylines")) {
            Optional<String> by = line.line("by", "name");
            if (by.isPresent()) {
                return by;
            }
        }
        return item.line("byline");
    }

    private static Optional<String> dateline(Fields item) throws ParseFailure {
        Optional<Fields> place = item.object("datelinelocation");
        return place.isPresent() ? place.get().line("city", "countryareaname", "countryname") : Optional.empty();
    }

    private static Optional<String> rights(Fields item) throws ParseFailure {
        Optional<String> notice = item.line("copyrightnotice");
        return notice.isPresent() ? notice : item.names("usageterms").stream().findFirst();
    }
}
