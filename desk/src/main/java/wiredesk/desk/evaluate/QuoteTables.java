package wiredesk.desk.evaluate;

import java.util.List;
import java.util.stream.Stream;
import wiredesk.desk.show.Ink;
import wiredesk.desk.show.Table;
import wiredesk.enrich.evaluate.figures.Percent;
import wiredesk.enrich.evaluate.figures.Score;
import wiredesk.enrich.evaluate.figures.Share;
import wiredesk.enrich.evaluate.quotes.Calibration;
import wiredesk.enrich.evaluate.quotes.NameScore;
import wiredesk.enrich.evaluate.quotes.QuoteResult;
import wiredesk.enrich.evaluate.quotes.QuoteScore;
import wiredesk.enrich.evaluate.quotes.SpeakerScore;
import wiredesk.enrich.evaluate.quotes.TypeGroup;

/** How well quotes were found, in tables. All figures but counts are percentages, with one decimal. */
final class QuoteTables {
    private static final String NOTHING = "–";

    private final Ink ink;

    QuoteTables(Ink ink) {
        this.ink = ink;
    }

    List<String> of(QuoteResult result) {
        return Stream.of(
                        measures("Quotes, all types", result.scores().get(TypeGroup.ALL)),
                        measures("direct and mixed", result.scores().get(TypeGroup.DIRECT_AND_MIXED)),
                        types(result),
                        speakers(result),
                        names(result),
                        calibration(result.calibration()))
                .filter(table -> !table.isEmpty())
                .toList();
    }

    private String measures(String title, QuoteScore score) {
        Table table = new Table(ink, title, "P", "R", "F1");
        measure(table, "exact", score.exact());
        measure(table, "close (4 words in 5 the same)", score.close());
        measure(table, "overlap", score.overlap());
        measure(table, "words", score.words());
        measure(table, "close, and the speaker right", score.endToEnd());
        return table.text();
    }

    private static void measure(Table table, String name, Score score) {
        table.row(
                name,
                fraction(score.precision().fraction()),
                fraction(score.recall().fraction()),
                fraction(score.f1()));
    }

    private String types(QuoteResult result) {
        Table table = new Table(
                ink, "F1 by type", "marked", "found", "exact", "close", "overlap", "words", "type right", "end to end");
        for (TypeGroup group : TypeGroup.values()) {
            QuoteScore score = result.scores().get(group);
            table.row(
                    ReportPage.words(group),
                    score.gold(),
                    score.found(),
                    fraction(score.exact().f1()),
                    fraction(score.close().f1()),
                    fraction(score.overlap().f1()),
                    fraction(score.words().f1()),
                    share(score.types()),
                    fraction(score.endToEnd().f1()));
        }
        return table.text();
    }

    private String speakers(QuoteResult result) {
        Table table = new Table(
                ink, "Speakers of close quotes", "marked", "found", "mention", "half of it", "surname", "right");
        for (TypeGroup group : TypeGroup.values()) {
            SpeakerScore score = result.scores().get(group).speakers();
            table.row(
                    ReportPage.words(group),
                    score.right().all(),
                    share(score.given()),
                    share(score.mention()),
                    share(score.mostOfMention()),
                    share(score.surname()),
                    share(score.right()));
        }
        return table.text();
    }

    private String names(QuoteResult result) {
        if (result.scores().get(TypeGroup.ALL).names().full().all() == 0) {
            return "";
        }
        Table table = new Table(ink, "Their full names", "marked", "behind pronoun", "surname", "full");
        for (TypeGroup group : TypeGroup.values()) {
            NameScore score = result.scores().get(group).names();
            table.row(
                    ReportPage.words(group),
                    score.full().all(),
                    share(score.behindPronoun()),
                    share(score.surname()),
                    share(score.full()));
        }
        return table.text();
    }

    private String calibration(Calibration calibration) {
        Table table = new Table(ink, "Confidence", "found", "average", "right");
        for (Calibration.Bin bin : calibration.bins()) {
            boolean empty = bin.right().all() == 0;
            table.row(
                    "%.1f to %.1f".formatted(bin.from(), bin.to()),
                    bin.right().all(),
                    empty ? NOTHING : fraction(bin.confidence()),
                    share(bin.right()));
        }
        return table.text() + "\nExpected calibration error: " + fraction(calibration.error());
    }

    private static String fraction(double fraction) {
        return Percent.of(fraction, 1).toString();
    }

    private static String share(Share share) {
        return share.all() == 0 ? NOTHING : Percent.rounded(share.percent(), 1).toString();
    }
}
