package wiredesk.enrich.evaluate.gold;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import wiredesk.schemas.EntityType;
import wiredesk.schemas.QuoteType;

/** Marks up a text for tests: a stretch is given by its words, which stand in the text once. */
public record Marking(CodePointText text) {

    public static Marking of(String text) {
        return new Marking(new CodePointText(text));
    }

    public Stretch stretch(String words) {
        String all = text.toString();
        int at = all.indexOf(words);
        if (at < 0 || all.indexOf(words, at + 1) >= 0) {
            throw new IllegalArgumentException("'" + words + "' has to stand in the text, once");
        }
        int start = all.codePointCount(0, at);
        return new Stretch(start, start + words.codePointCount(0, words.length()));
    }

    public LabelledQuote quote(QuoteType type, String... segments) {
        List<Stretch> stretches = Arrays.stream(segments).map(this::stretch).toList();
        return new LabelledQuote(stretches, type, Optional.empty(), Optional.empty(), 1);
    }

    /** The quote with the words that name its speaker. */
    public LabelledQuote by(String mention, LabelledQuote quote) {
        Stretch stretch = stretch(mention);
        SpeakerMention speaker = SpeakerMention.in(text, stretch, List.of(stretch));
        return new LabelledQuote(
                quote.segments(), quote.type(), Optional.of(speaker), quote.name(), quote.confidence());
    }

    public LabelledEntity entity(EntityType type, String name) {
        return new LabelledEntity(stretch(name), type);
    }

    public static LabelledQuote named(String name, LabelledQuote quote) {
        return new LabelledQuote(
                quote.segments(), quote.type(), quote.mention(), Optional.of(name), quote.confidence());
    }

    public static LabelledQuote sure(double confidence, LabelledQuote quote) {
        return new LabelledQuote(quote.segments(), quote.type(), quote.mention(), quote.name(), confidence);
    }
}
