package wiredesk.ingest.parse.wiretext;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wiredesk.schemas.PubStatus;

/**
 * What a desk says about a story in the words beside its keyword: {@code 1stLd-Writethru}, {@code REFILE 1ST LEAD},
 * {@code CORRECTION}, {@code KILL}. Agencies spell them differently and mean the same.
 *
 * @param written as the desk wrote it; empty if it wrote nothing
 */
record Cues(String written) {

    private static final Pattern LEAD =
            Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)?[ -]?(?:Ld|Lead)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAKE = Pattern.compile(
            "\\b(?:Take[ -]?(\\d{1,2})|(\\d{1,2})(?:st|nd|rd|th)?[ -]?Add)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ORDINAL = Pattern.compile("\\d{1,2}(ST|ND|RD|TH)?");
    private static final Set<String> WORDS = Set.of(
            "ACHTUNG",
            "ADD",
            "ADVISORY",
            "ALERT",
            "BULLETIN",
            "CLARIFICATION",
            "CORRECTED",
            "CORRECTION",
            "CORRECTIVE",
            "CORRECTS",
            "ELIMINATION",
            "EMBARGO",
            "EMBARGOED",
            "EXTRA",
            "FLASH",
            "HOLD",
            "KILL",
            "LD",
            "LEAD",
            "MANDATORY",
            "NEWSALERT",
            "OPTIONAL",
            "REFILE",
            "REFILED",
            "REPEAT",
            "REPEATING",
            "SUB",
            "TAKE",
            "UPDATE",
            "UPDATED",
            "UPDATES",
            "URGENT",
            "WITHHOLD",
            "WRITETHRU",
            "WRITETHROUGH");

    /** Whether a line is cues and nothing else, in capitals, so that no headline is taken for one. */
    static boolean isCue(String line) {
        String bare = line.replaceAll("[()\\[\\]:/,.!-]+", " ").strip();
        if (bare.isEmpty() || !(bare.equals(bare.toUpperCase(Locale.ROOT)) || line.startsWith("("))) {
            return false;
        }
        boolean word = false;
        for (String token : bare.toUpperCase(Locale.ROOT).split(" +")) {
            boolean known = WORDS.contains(token);
            if (!known && !ORDINAL.matcher(token).matches()) {
                return false;
            }
            word |= known;
        }
        return word;
    }

    /** The number of the lead: a story that is written anew is its next version. */
    Optional<Long> version() {
        Matcher lead = LEAD.matcher(written);
        if (lead.find()) {
            return Optional.of(Long.valueOf(lead.group(1)));
        }
        return says("Ld", "Lead") ? Optional.of(1L) : Optional.empty();
    }

    /** The number of a take, from 2 on: a story too long for one message goes on in the next. */
    Optional<Integer> take() {
        Matcher take = TAKE.matcher(written);
        if (!take.find()) {
            return Optional.empty();
        }
        int number = take.group(1) != null ? Integer.parseInt(take.group(1)) : Integer.parseInt(take.group(2)) + 1;
        return Optional.of(number).filter(one -> one > 1);
    }

    PubStatus status() {
        if (says("Kill", "Elimination")) {
            return PubStatus.CANCELED;
        }
        // an embargo in words has no instant that could be awaited
        return says("Withhold", "Hold", "Embargo", "Embargoed") ? PubStatus.WITHHELD : PubStatus.USABLE;
    }

    /** In lower case, the gravest first. */
    Optional<String> signal() {
        if (status() == PubStatus.CANCELED) {
            return Optional.of("kill");
        }
        if (says("Correction", "Corrective", "Corrected", "Corrects")) {
            return Optional.of("correction");
        }
        for (String word : new String[] {"Clarification", "Refile", "Advisory", "Repeat"}) {
            if (says(word)) {
                return Optional.of(word.toLowerCase(Locale.ROOT));
            }
        }
        boolean update =
                version().isPresent() || says("Update", "Updates", "Updated", "Writethru", "Writethrough", "Sub");
        return update ? Optional.of("update") : Optional.empty();
    }

    private boolean says(String... words) {
        String spaced = " " + written.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ") + " ";
        for (String word : words) {
            if (spaced.contains(" " + word.toLowerCase(Locale.ROOT) + " ")) {
                return true;
            }
        }
        return false;
    }
}
