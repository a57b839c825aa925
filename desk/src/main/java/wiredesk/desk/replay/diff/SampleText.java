package wiredesk.desk.replay.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import wiredesk.desk.show.Ink;
import wiredesk.desk.show.Ink.Style;

/** A sample on a few lines: what has happened, the words it has happened to, old and new side by side. */
final class SampleText {

    private final Ink ink;

    SampleText(Ink ink) {
        this.ink = ink;
    }

    String show(Sample sample) {
        List<String> lines = new ArrayList<>();
        lines.add(ink.bold(sample.alteration().title())
                + ink.dim("  " + Ink.line(sample.article().id())));
        if (sample.before().equals(sample.after())) {
            sample.after().forEach(excerpt -> lines.add("    " + words(excerpt, Style.UNDERLINED)));
        } else {
            sample.before().forEach(excerpt -> lines.add(ink.paint(Style.RED, "  - ") + words(excerpt, Style.RED)));
            sample.after().forEach(excerpt -> lines.add(ink.paint(Style.GREEN, "  + ") + words(excerpt, Style.GREEN)));
        }
        Detail.of(sample.alteration()).forEach(detail -> lines.add("    " + line(detail)));
        return String.join("\n", lines);
    }

    private String words(Excerpt excerpt, Style marked) {
        return excerpt.pieces().stream()
                .map(piece -> piece.marked() ? ink.paint(marked, piece.words()) : Ink.harmless(piece.words()))
                .collect(Collectors.joining());
    }

    private String line(Detail detail) {
        String label = ink.dim("%-9s".formatted(detail.label()));
        String now = detail.after().or(detail::before).map(Ink::line).orElse("");
        return detail.isChanged()
                ? label
                        + ink.paint(Style.RED, Ink.line(detail.before().orElseThrow()))
                        + ink.dim(" → ")
                        + ink.paint(Style.GREEN, now)
                : label + now;
    }
}
