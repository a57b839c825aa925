package wiredesk.desk.show;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import wiredesk.desk.show.Ink.Style;
import wiredesk.schemas.Alert;
import wiredesk.schemas.AlertState;
import wiredesk.schemas.Article;
import wiredesk.schemas.EnrichedArticle;
import wiredesk.schemas.EntityMention;
import wiredesk.schemas.LedgerEntry;
import wiredesk.schemas.Origin;
import wiredesk.schemas.PubStatus;
import wiredesk.schemas.Quote;
import wiredesk.schemas.RawArticle;

/** Any record of the contract as a line or a small block of text. */
public final class RecordText {

    private static final String NO_HEADLINE = "(no headline)";

    private final Ink ink;
    private final QuoteText quotes;

    public RecordText(Ink ink) {
        this.ink = ink;
        this.quotes = new QuoteText(ink);
    }

    public String of(SpecificRecord value) {
        if (value instanceof Quote quote) {
            return quotes.line(quote);
        }
        if (value instanceof EntityMention entity) {
            return entity(entity) + ink.dim(" — " + entity.getArticleId());
        }
        if (value instanceof Article article) {
            return article(article);
        }
        if (value instanceof EnrichedArticle enriched) {
            return enriched(enriched);
        }
        if (value instanceof RawArticle raw) {
            return raw(raw);
        }
        if (value instanceof LedgerEntry entry) {
            return entry(entry);
        }
        if (value instanceof Alert alert) {
            return alert(alert);
        }
        return Ink.harmless(value.toString());
    }

    /** A record that takes its key's record away. */
    public String tombstone(String key) {
        return ink.paint(Style.RED, "✗ gone") + ink.dim(" — " + key);
    }

    /** {@code PERSON  Mara Ellingsen, harbour master ×4}. */
    String entity(EntityMention entity) {
        String role = entity.getRole() == null ? "" : ink.dim(", " + Ink.line(entity.getRole()));
        String count = entity.getCount() > 1 ? ink.dim(" ×" + entity.getCount()) : "";
        return ink.paint(EntityColours.of(entity.getType()), "%-12s".formatted(entity.getType()))
                + " "
                + ink.bold(Ink.line(entity.getName()))
                + role
                + count;
    }

    private String article(Article article) {
        String place = Stream.of(article.getDateline(), article.getByline())
                .filter(Objects::nonNull)
                .map(Ink::line)
                .collect(Collectors.joining(" · "));
        return headline(article.getHeadline())
                + ink.dim((place.isEmpty() ? "" : " · " + place) + " — " + article.getId()
                        + version(article.getVersion()));
    }

    private String enriched(EnrichedArticle enriched) {
        String found = " [" + count(enriched.getQuotes().size(), "quote", "quotes") + ", "
                + count(enriched.getEntities().size(), "entity", "entities") + "]";
        return Stream.concat(
                        Stream.of(article(enriched.getArticle()) + ink.dim(found)),
                        enriched.getQuotes().stream().map(quote -> "  " + quotes.withoutArticle(quote)))
                .collect(Collectors.joining("\n"));
    }

    private String raw(RawArticle raw) {
        String status =
                raw.getPubStatus() == PubStatus.USABLE ? "" : ink.paint(Style.RED, small(raw.getPubStatus()) + " ");
        String signal = raw.getSignal() == null ? "" : ink.paint(Style.YELLOW, Ink.line(raw.getSignal()) + " ");
        int length = raw.getBody().codePointCount(0, raw.getBody().length());
        return status
                + signal
                + headline(raw.getHeadline())
                + ink.dim(" [" + raw.getFormat() + ", " + count(length, "character", "characters") + "] — "
                        + raw.getId() + version(raw.getVersion()));
    }

    private String entry(LedgerEntry entry) {
        Origin origin = entry.getOrigin();
        String place =
                origin == null ? "" : " " + origin.getTopic() + "/" + origin.getPartition() + "/" + origin.getOffset();
        return ink.bold("%-11s".formatted(Ink.line(entry.getOutcome()))) + " " + Ink.line(entry.getArticleId())
                + version(entry.getVersion())
                + ink.dim(" — " + Ink.line(entry.getStage()) + " " + entry.getTime() + place);
    }

    private String alert(Alert alert) {
        Style style = alert.getState() == AlertState.FIRING ? Style.RED : Style.GREEN;
        return ink.paint(style, "%-8s".formatted(small(alert.getState()))) + " " + small(alert.getSeverity()) + "  "
                + Ink.line(alert.getText()) + ink.dim(" — " + Ink.line(alert.getId()) + " " + alert.getChanged());
    }

    private static String small(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private String headline(String headline) {
        return Optional.ofNullable(headline)
                .map(text -> ink.bold(Ink.line(text)))
                .orElseGet(() -> ink.dim(NO_HEADLINE));
    }

    private static String version(Long number) {
        return number == null ? "" : " v" + number;
    }

    private static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
