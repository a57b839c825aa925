package wiredesk.ingest.parse;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import wiredesk.ingest.text.HtmlText;
import wiredesk.ingest.text.Paragraphs;
import wiredesk.ingest.text.Timestamps;
import wiredesk.schemas.PubStatus;
import wiredesk.schemas.RawArticle;

/**
 * IPTC ninjs 1.x (flat: {@code headline}, {@code body_text}), 2.x (arrays: {@code headlines}, {@code bodies}) and 3.x (the
 * same in camel case), and the dialect with {@code guid} for {@code uri} that Superdesk writes. Items that are no text are
 * articles with little or no body.
 *
 * @see <a href="https://iptc.org/std/ninjs/userguide/">ninjs User Guide</a>
 */
final class NinjsShape implements JsonShape {

    @Override
    public boolean recognises(Fields object) {
        return object.has("uri")
                || (object.has("guid")
                        && object.has("versioncreated", "versionCreated", "pubstatus", "body_text", "body_html"));
    }

    @Override
    public RawArticle.Builder read(Fields item) throws ParseFailure {
        NinjsTypes.check(item);
        RawArticle.Builder article = RawArticle.newBuilder()
                .setFormat("ninjs")
                .setGuid(item.line("uri", "guid")
                        .orElseThrow(() -> ParseFailure.of("uri", "empty", "the item's identifier")))
                .setBody(NinjsBody.of(item))
                .setPubStatus(item.pubStatus("pubstatus", "pubStatus"));
        NinjsBody.headline(item).ifPresent(article::setHeadline);
        item.version("version").ifPresent(article::setVersion);
        versionCreated(item)
                .ifPresent(created -> article.setVersionCreated(created).setUpdated(created));
        item.lenientInstant("firstcreated", "firstCreated", "firstpublished", "firstPublished")
                .ifPresent(article::setPublished);
        embargo(item, article);
        item.urgency("urgency").ifPresent(article::setUrgency);
        item.line("language").ifPresent(article::setLanguage);
        item.line("byline", "by").ifPresent(article::setByline);
        item.line("located").ifPresent(article::setDateline);
        item.line("slugline").ifPresent(article::setSlugline);
        item.line("signal").map(text -> text.toLowerCase(Locale.ROOT)).ifPresent(article::setSignal);
        item.line("copyrightnotice", "copyrightNotice", "usageterms", "usageTerms")
                .ifPresent(article::setRights);
        item.line("uri").filter(uri -> uri.startsWith("http")).ifPresent(article::setUrl);
        return article.setSubjects(item.names("subject", "subjects"));
    }

    private static Optional<Instant> versionCreated(Fields item) throws ParseFailure {
        return item.lenientInstant("versioncreated", "versionCreated", "contentcreated", "contentCreated");
    }

    /** The standard lets any string stand here; one that is no instant cannot be awaited, so the item is withheld. */
    private static void embargo(Fields item, RawArticle.Builder article) throws ParseFailure {
        Optional<String> written = item.raw("embargoed");
        Optional<Instant> until = written.flatMap(Timestamps::parse);
        until.ifPresent(article::setEmbargo);
        if (written.isPresent() && until.isEmpty() && article.getPubStatus() == PubStatus.USABLE) {
            article.setPubStatus(PubStatus.WITHHELD);
        }
    }

    /** Headline and text in their old and new shapes. */
    private static final class NinjsBody {

        private static final List<String> MAIN = List.of("main", "text", "full");

        static String of(Fields item) throws ParseFailure {
            Optional<String> markup = item.raw("body_html", "body_xhtml", "body_html5");
            if (markup.isPresent()) {
                return HtmlText.paragraphs(markup.get());
            }
            Optional<String> text = item.raw("body_text", "body_plain");
            if (text.isPresent()) {
                return Paragraphs.of(text.get());
            }
            return bodies(item);
        }

        /** Markup before plain text: it says where the paragraphs are. */
        private static String bodies(Fields item) throws ParseFailure {
            String plain = "";
            for (Fields body : item.objects("bodies")) {
                String value = body.raw("value").orElse("");
                String type = body.line("contenttype", "contentType").orElse("").toLowerCase(Locale.ROOT);
                if (type.contains("html") || HtmlText.isHtml(value)) {
                    return HtmlText.paragraphs(value);
                }
                plain = plain.isEmpty() ? Paragraphs.of(value) : plain;
            }
            return plain;
        }

        static Optional<String> headline(Fields item) throws ParseFailure {
            Optional<String> flat = item.raw("headline", "headline_main").map(HtmlTitle::plain);
            if (flat.isPresent()) {
                return flat;
            }
            Optional<String> first = Optional.empty();
            for (Fields headline : item.objects("headlines")) {
                Optional<String> value = headline.raw("value").map(HtmlTitle::plain);
                if (MAIN.contains(headline.line("role").orElse("main"))) {
                    return value;
                }
                first = first.or(() -> value);
            }
            return first.or(() -> title(item));
        }

        private static Optional<String> title(Fields item) {
            try {
                return item.line("title");
            } catch (ParseFailure noString) {
                return Optional.empty();
            }
        }
    }
}
