package wiredesk.desk.replay.diff;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import wiredesk.schemas.Quote;
import wiredesk.schemas.Span;
import wiredesk.schemas.Speaker;
import wiredesk.sink.state.Change;

/** Quotes. */
enum QuoteFinding implements Finding<Quote> {
    QUOTE;

    private static final String NOBODY = "(no speaker)";

    @Override
    public String one() {
        return "quote";
    }

    @Override
    public Change.Kind kind() {
        return Change.Kind.QUOTE;
    }

    @Override
    public String key(Quote quote) {
        return quote.getId();
    }

    @Override
    public Quote value(Change change) {
        return (Quote) change.value();
    }

    @Override
    public List<Span> places(Quote quote) {
        return quote.getContent();
    }

    @Override
    public Set<Aspect> changed(Quote before, Quote after) {
        Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
        if (!Objects.equals(before.getSpeaker(), after.getSpeaker())) {
            aspects.add(Aspect.SPEAKER);
        }
        if (!before.getContent().equals(after.getContent())
                || !before.getVerbatim().equals(after.getVerbatim())) {
            aspects.add(Aspect.SPAN);
        }
        if (before.getType() != after.getType()) {
            aspects.add(Aspect.TYPE);
        }
        if (!Objects.equals(before.getCue(), after.getCue())) {
            aspects.add(Aspect.CUE);
        }
        return aspects.isEmpty() ? EnumSet.of(Aspect.OTHER) : aspects;
    }

    @Override
    public Aspect telling() {
        return Aspect.SPEAKER;
    }

    @Override
    public String words(Aspect aspect, Quote quote) {
        return switch (aspect) {
            case SPEAKER -> speaker(quote.getSpeaker());
            case TYPE -> quote.getType().name().toLowerCase(Locale.ROOT);
            case CUE ->
                quote.getCue() == null ? "(no cue)" : quote.getCue().getSpan().getText();
            case SPAN -> quote.getText();
            case OTHER -> String.format(Locale.ROOT, "confidence %.2f", quote.getConfidence());
            case NAME, ROLE, MENTIONS -> "";
        };
    }

    /** The name, and what stands at the quote in its place. */
    private static String speaker(Speaker speaker) {
        if (speaker == null) {
            return NOBODY;
        }
        String mention =
                speaker.getMention() == null ? "" : speaker.getMention().getText();
        String name = Objects.requireNonNullElse(speaker.getName(), mention);
        if (name.isBlank()) {
            return NOBODY;
        }
        return mention.isBlank() || mention.equals(name) ? name : name + " (" + mention + ")";
    }
}
