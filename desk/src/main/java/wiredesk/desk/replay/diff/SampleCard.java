package wiredesk.desk.replay.diff;

import java.util.List;
import java.util.stream.Collectors;

/** A sample as a piece of HTML: the words it is about, old beside new where there is room, below it what has changed. */
final class SampleCard {

    private SampleCard() {}

    static String of(Sample sample) {
        String words = sample.before().equals(sample.after())
                ? paragraphs("same", sample.after())
                : "<div class=\"sides\">" + paragraphs("old", sample.before()) + paragraphs("new", sample.after())
                        + "</div>";
        return "<article>" + Markup.element("h3", sample.alteration().title())
                + Markup.element("small", sample.article().id())
                + words
                + "<dl>"
                + Detail.of(sample.alteration()).stream()
                        .map(SampleCard::detail)
                        .collect(Collectors.joining())
                + "</dl></article>";
    }

    private static String paragraphs(String side, List<Excerpt> excerpts) {
        return excerpts.stream()
                .map(excerpt -> "<p class=\"" + side + "\">" + words(excerpt) + "</p>")
                .collect(Collectors.joining());
    }

    private static String words(Excerpt excerpt) {
        return excerpt.pieces().stream()
                .map(piece -> piece.marked() ? Markup.element("mark", piece.words()) : Markup.escaped(piece.words()))
                .collect(Collectors.joining());
    }

    private static String detail(Detail detail) {
        String now = Markup.escaped(detail.after().or(detail::before).orElse(""));
        String shown = detail.isChanged()
                ? "<span class=\"old\">" + Markup.escaped(detail.before().orElseThrow())
                        + "</span> → <span class=\"new\">" + now + "</span>"
                : now;
        return Markup.element("dt", detail.label()) + "<dd>" + shown + "</dd>";
    }
}
