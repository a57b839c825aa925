package wiredesk.ingest.parse.page.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What an element's {@code class}, {@code id}, {@code role} and the like say about its part on the page. */
final class Hints {

    private static final Pattern WORD_ENDS = Pattern.compile("(?<=[a-z])(?=[A-Z])|[^A-Za-z]+");
    private static final int LONGEST_NAMES = 500;

    private static final Set<String> CLUTTER = Set.of(
            "ad",
            "ads",
            "advert",
            "advertisement",
            "advertising",
            "adv",
            "affiliate",
            "banner",
            "sponsor",
            "sponsored",
            "share",
            "sharing",
            "sharebar",
            "shares",
            "social",
            "socials",
            "sharetools",
            "facebook",
            "twitter",
            "whatsapp",
            "follow",
            "related",
            "recommended",
            "recommendation",
            "recommendations",
            "recommend",
            "trending",
            "popular",
            "mostread",
            "readmore",
            "more",
            "also",
            "newsletter",
            "newsletters",
            "subscribe",
            "subscription",
            "signup",
            "promo",
            "promotion",
            "promobox",
            "cta",
            "sidebar",
            "comment",
            "comments",
            "disqus",
            "respond",
            "breadcrumb",
            "breadcrumbs",
            "footer",
            "nav",
            "navigation",
            "navbar",
            "menu",
            "tags",
            "taglist",
            "topics",
            "keywords",
            "pagination",
            "pager",
            "toolbar",
            "tools",
            "popup",
            "modal",
            "cookie",
            "cookies",
            "consent",
            "gdpr",
            "widget",
            "outbrain",
            "taboola",
            "caption",
            "credit",
            "credits",
            "bio",
            "biography",
            "copyright",
            "disclaimer",
            "login",
            "privacy",
            "overlay",
            "lightbox",
            "donate",
            "donation",
            "paywall",
            "register",
            "rating",
            "ratings",
            "poll",
            "quiz",
            "skip",
            "byline",
            "timestamp",
            "metadata",
            "infobox",
            "factbox",
            "player");

    private static final Pattern STORY_BODY = Pattern.compile(
            "(?i)(article|story|entry|post|news|blog)[-_]*(page|main)?[-_]*(body|content|text|copy|txt|detail|cont)s?([-_]*(copy|text|content|inner))?"
                    + "|(main|body)[-_]*(article|story|copy)|articulo|article|story|storytext|texto|mainbody|rich[-_]?text[-_]?(article)?[-_]?body");

    private static final Pattern COMMENTS = Pattern.compile(
            "(?i)(post|article|user|reader|page|fb)?[-_]?(comments?|disqus)([-_]*(list|area|body|section|thread|wrapper|container|content))?|commentlist|respond");
    private static final Pattern SCREEN_READER = Pattern.compile(
            "(?i)(^|[\\s_-])(sr-only|visually-?hidden|screen-?reader(-?text|-?only)?|assistive-?text|a11y-?hidden|invisible|is-hidden|u-hidden)($|\\s)");

    private Hints() {}

    static boolean isClutter(Element element) {
        return words(element).stream().anyMatch(CLUTTER::contains);
    }

    /** Readers' words under a story, which are often more than the story's. */
    static boolean isComments(Element element) {
        return COMMENTS.matcher(element.id()).matches()
                || element.classNames().stream()
                        .limit(20)
                        .anyMatch(name -> COMMENTS.matcher(name).matches());
    }

    /** Hidden from those who see: "opens in a new window". */
    static boolean isForScreenReaders(Element element) {
        String names = element.className();
        return !names.isEmpty()
                && names.length() < LONGEST_NAMES
                && SCREEN_READER.matcher(names).find();
    }

    /** Whether it is called what a story's text is called in most publishing systems, or marked so by schema.org. */
    static boolean isStoryBody(Element element) {
        if (element.attr("itemprop").contains("articleBody")
                || element.normalName().equals("article")) {
            return true;
        }
        return element.classNames().stream().limit(20).anyMatch(Hints::isStoryName) || isStoryName(element.id());
    }

    private static boolean isStoryName(String name) {
        return name.length() < 60
                && (STORY_BODY.matcher(name).matches()
                        || STORY_BODY.matcher(name.replace("__", "-")).matches());
    }

    static List<String> words(Element element) {
        String names = element.className() + " " + element.id() + " " + element.attr("role") + " "
                + element.attr("data-component");
        if (names.isBlank()) {
            return List.of();
        }
        String cut = names.length() > LONGEST_NAMES ? names.substring(0, LONGEST_NAMES) : names;
        return WORD_ENDS
                .splitAsStream(cut)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }
}
