package wiredesk.ingest.closing;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import wiredesk.schemas.RawArticle;

/**
 * Closings known by their phrases: "Sign up for our newsletter", "The post … appeared first on …". Only the last paragraphs
 * are looked at, never the first, and what stands in quotation marks is somebody's word and stays.
 */
public final class ClosingPhrases {

    private static final int LAST = 6;
    private static final int LONGEST = 320;
    /** Two paragraphs in a row without a phrase are the story. */
    private static final int MOST_BETWEEN = 1;

    private static final Pattern OPENING = Pattern.compile("(?:please |to |why not )?(?:"
            + "sign up (?:now |here |today )?(?:for|to|and get|here|now)\\b"
            + "|subscribe (?:now|today|here|to (?:our|the|my|this)\\b|for (?:our|more|free)\\b)"
            + "|(?:get|receive) (?:our|the|all the latest)\\b.{0,80}\\b(?:newsletter|inbox|app)\\b"
            + "|follow (?:us|me|[\\w ]{1,40}) on (?:twitter|x|facebook|instagram|linkedin|telegram|whatsapp|tiktok|youtube|threads|bluesky|mastodon|google)\\b"
            + "|like us on\\b|find us on\\b"
            + "|join (?:our|us on)\\b.{0,40}\\b(?:channel|group|telegram|whatsapp|discord|community)\\b"
            + "|download (?:our|the)\\b.{0,30}\\bapp\\b"
            + "|(?:click|tap) here (?:to|for)\\b"
            + "|read (?:more|also|next|the (?:rest|full story|original(?: article)?))(?: (?:at|on|here))?\\s*:?(?:$|\\s)"
            + "|(?:for|want) more (?:stories|news|articles|information)\\b.{0,60}\\b(?:visit|follow|click|check|like this|subscribe|sign up)\\b"
            + "|support our (?:journalism|work)\\b"
            + "|(?:this|the) (?:article|story|post|piece|report|column|essay) (?:was |is |has been |had been )?(?:originally |first )?(?:published|appeared|republished|written)(?: first| originally)? (?:on|in|at|by|from|here|under)\\b"
            + "|(?:originally|first) (?:published|appeared) (?:on|in|at|by)\\b"
            + "|the post .{1,250} (?:appeared first|first appeared) (?:on|in)\\b"
            + "|(?:copyright|\\(c\\)|©)\\s"
            + "|(?:related|recommended) (?:stories|articles|reading)\\s*:)");

    private static final Pattern ANYWHERE = Pattern.compile(
            "all rights reserved\\W*$|may not be (?:published|reproduced)(?:, broadcast)?\\b.{0,80}\\b(?:rewritten|redistributed|permission|consent)\\b");

    private static final Pattern QUOTED = Pattern.compile("[\"“„«»”][^\"“”„«»]*[\"”“»«]");

    private ClosingPhrases() {}

    /** Takes them off the body; they go to {@code removed} with the reason {@code phrase}. */
    public static void strip(RawArticle.Builder article) {
        List<String> paragraphs = Cut.paragraphs(article.getBody());
        Set<Integer> gone = new HashSet<>();
        int between = 0;
        for (int i = paragraphs.size() - 1; i > 0 && i >= paragraphs.size() - LAST && between <= MOST_BETWEEN; i--) {
            if (isClosing(paragraphs.get(i))) {
                gone.add(i);
                between = 0;
            } else {
                between++;
            }
        }
        if (!gone.isEmpty()) {
            Cut.out(article, gone, "phrase");
        }
    }

    static boolean isClosing(String paragraph) {
        if (paragraph.length() > LONGEST || "\"“„«‘'".indexOf(paragraph.charAt(0)) >= 0) {
            return false;
        }
        String own = QUOTED.matcher(paragraph.toLowerCase(Locale.ROOT)).replaceAll(" ");
        return OPENING.matcher(own).lookingAt() || ANYWHERE.matcher(own).find();
    }
}
