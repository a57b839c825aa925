package wiredesk.desk.deadletters;

import static java.time.temporal.ChronoUnit.SECONDS;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.common.header.Header;
import wiredesk.desk.show.Ink;
import wiredesk.desk.show.Ink.Style;
import wiredesk.desk.show.Table;

/** Dead letters for people. */
public final class LetterText {

    private static final int MOST_BYTES = 4 * 1024;
    /** Enough for the top of a stack trace. */
    private static final int MOST_OF_A_HEADER = 300;

    private static final int MOST_CHARACTERS = 64 * 1024;

    private final Ink ink;

    public LetterText(Ink ink) {
        this.ink = ink;
    }

    /** A table; of classes the last part of the name, as {@code --exception} takes it. */
    public String groups(List<Group> groups) {
        Table table = new Table(ink, "stage", "exception", "source", "state", "first", "last", "example", "count");
        groups.forEach(group -> table.row(
                Ink.line(group.stage()),
                Ink.line(group.exception().substring(group.exception().lastIndexOf('.') + 1)),
                Ink.line(group.source()),
                group.state().label(),
                group.first().truncatedTo(SECONDS),
                group.last().truncatedTo(SECONDS),
                group.example(),
                group.count()));
        return table.text();
    }

    /** All of a letter: what is said of it, its headers, its value. */
    public String letter(Letter letter, Decoded value) {
        Account account = letter.account();
        StringBuilder text = new StringBuilder();
        text.append(ink.bold(letter.place().toString()))
                .append("  ")
                .append(state(letter))
                .append('\n');
        line(
                text,
                "failed",
                account.stage().orElse("?") + ", attempt " + account.attempt() + ", "
                        + account.failedAt().orElse(letter.time()).truncatedTo(SECONDS));
        line(
                text,
                "reason",
                account.exception().orElse("?") + ": " + account.message().orElse("no message"));
        line(text, "from", account.from().orElse("nobody knows where"));
        line(text, "key", letter.key() == null ? "none" : letter.keyText());
        letter.headers().forEach(header -> line(text, "header", header.key() + " = " + value(header)));
        return text.append('\n').append(value(value)).toString();
    }

    /** What becomes of a letter. */
    public String fate(Letter letter, Fate fate) {
        String place = ink.bold(letter.place().toString()) + "  ";
        if (fate instanceof Fate.Back back) {
            String partition = back.partition().map(number -> "/" + number).orElse("");
            return place + ink.paint(Style.GREEN, "redriven") + "  to " + Ink.line(back.topic()) + partition;
        }
        return fate instanceof Fate.Parked parked
                ? place + ink.paint(Style.YELLOW, "parked") + "    " + Ink.line(parked.reason())
                : place + ink.paint(Style.RED, "stays") + "     " + Ink.line(((Fate.Stays) fate).reason());
    }

    private String state(Letter letter) {
        Style style = letter.state() == State.OPEN ? Style.RED : Style.GREEN;
        return ink.paint(style, letter.state().label())
                + letter.end()
                        .map(end -> ink.dim("  " + end.time() + "  " + Ink.line(end.reason())))
                        .orElse("");
    }

    private void line(StringBuilder text, String name, String value) {
        text.append(ink.dim("%-7s".formatted(name))).append(Ink.line(value)).append('\n');
    }

    private static String value(Header header) {
        String text = header.value() == null ? "(none)" : new String(header.value(), StandardCharsets.UTF_8);
        return text.length() <= MOST_OF_A_HEADER ? text : text.substring(0, MOST_OF_A_HEADER) + " …";
    }

    private String value(Decoded value) {
        if (value instanceof Decoded.Avro avro) {
            return ink.dim(avro.name()) + "\n" + shortened(avro.value().toPrettyString());
        }
        if (value instanceof Decoded.Text text) {
            return shortened(text.text());
        }
        return value instanceof Decoded.Bytes bytes
                ? ink.dim(Ink.line(bytes.reason())) + "\n" + HexDump.of(bytes.bytes(), MOST_BYTES)
                : ink.dim("no value") + "\n";
    }

    private static String shortened(String text) {
        String shown = text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
        int left = text.length() - shown.length();
        return Ink.harmless(shown) + "\n" + (left == 0 ? "" : "… and " + left + " characters more\n");
    }
}
