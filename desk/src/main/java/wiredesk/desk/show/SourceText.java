package wiredesk.desk.show;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import wiredesk.desk.show.Ink.Style;
import wiredesk.ingest.SourceStatus;

/** A source for people: a line on what it is, one on how it fares, one on what is wrong. */
public final class SourceText {

    private final Ink ink;
    private final Instant now;

    public SourceText(Ink ink, Instant now) {
        this.ink = ink;
        this.now = now;
    }

    public String show(SourceStatus source) {
        StringBuilder text = new StringBuilder();
        text.append(ink.bold(source.name()))
                .append("  ")
                .append(source.kind())
                .append(source.address().isEmpty() ? "" : "  " + Ink.line(source.address()))
                .append('\n');
        String times = String.join(" · ", times(source));
        if (!times.isEmpty()) {
            text.append("  ").append(times).append('\n');
        }
        source.error()
                .ifPresent(error -> text.append("  ")
                        .append(ink.paint(Style.RED, Ink.line(error)))
                        .append('\n'));
        return text.toString();
    }

    private List<String> times(SourceStatus source) {
        List<String> times = new ArrayList<>();
        if (source.kind().equals("poll")) {
            times.add(source.lastPoll()
                    .map(time -> "asked " + length(Duration.between(time, now)) + " ago")
                    .orElse("never asked"));
            source.lastArticle()
                    .ifPresent(time -> times.add("last article " + length(Duration.between(time, now)) + " ago"));
            source.nextPoll()
                    .ifPresent(time -> times.add(
                            time.isAfter(now) ? "next poll in " + length(Duration.between(now, time)) : "due"));
        }
        source.waiting().ifPresent(files -> times.add(files + " waiting"));
        return times;
    }

    /** In the largest unit that fits: 45s, 12m, 3h, 2d. */
    private static String length(Duration length) {
        if (length.toMinutes() < 1) {
            return Math.max(0, length.toSeconds()) + "s";
        }
        if (length.toHours() < 1) {
            return length.toMinutes() + "m";
        }
        return length.toDays() < 1 ? length.toHours() + "h" : length.toDays() + "d";
    }
}
