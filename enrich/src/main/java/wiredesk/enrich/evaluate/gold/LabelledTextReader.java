package wiredesk.enrich.evaluate.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import wiredesk.schemas.EntityType;
import wiredesk.schemas.QuoteType;

/** Makes a labelled text from the values of a line, and checks each on the way. */
final class LabelledTextReader {
    private final CodePointText text;

    private LabelledTextReader(CodePointText text) {
        this.text = text;
    }

    static LabelledText read(LineValue line) throws InvalidGold {
        LineValue id = line.needed("id", LineValue.EXPECTED);
        CodePointText text =
                new CodePointText(line.needed("text", LineValue.EXPECTED).string());
        LabelledTextReader reader = new LabelledTextReader(text);
        Optional<LineValue> quotes = line.field("quotes");
        Optional<LineValue> entities = line.field("entities");
        if (quotes.isEmpty() && entities.isEmpty()) {
            throw new InvalidGold(line.where(), "neither quotes nor entities; " + LineValue.EXPECTED);
        }
        return new LabelledText(
                id.node().asText(),
                text,
                quotes.isEmpty() ? Optional.empty() : Optional.of(reader.quotes(quotes.get())),
                entities.isEmpty() ? Optional.empty() : Optional.of(reader.entities(entities.get())));
    }

    private List<LabelledQuote> quotes(LineValue values) throws InvalidGold {
        List<LabelledQuote> quotes = new ArrayList<>();
        for (LineValue value : values.elements()) {
            Optional<LineValue> mention = value.field("speaker_mention");
            Optional<LineValue> name = value.field("speaker_name");
            Optional<LineValue> confidence = value.field("confidence");
            quotes.add(new LabelledQuote(
                    segments(value),
                    type(value),
                    mention.isEmpty() ? Optional.empty() : Optional.of(mention(mention.get())),
                    name.isEmpty()
                            ? Optional.empty()
                            : Optional.of(name.get().string()).filter(given -> !given.isEmpty()),
                    confidence.isEmpty() ? 1 : confidence.get().number(0, 1)));
        }
        return quotes;
    }

    private List<LabelledEntity> entities(LineValue values) throws InvalidGold {
        List<LabelledEntity> entities = new ArrayList<>();
        for (LineValue value : values.elements()) {
            Stretch stretch = stretch(value);
            LineValue label = value.needed("label", "expected " + EntityLabels.KNOWN);
            Optional<EntityType> type = EntityLabels.type(label.string());
            if (type.isPresent()) {
                entities.add(new LabelledEntity(stretch, type.get()));
            } else if (!EntityLabels.noName(label.string())) {
                throw label.wrong(EntityLabels.KNOWN);
            }
        }
        return entities;
    }

    private static QuoteType type(LineValue quote) throws InvalidGold {
        Optional<LineValue> type = quote.field("type");
        if (type.isEmpty()) {
            return QuoteType.DIRECT;
        }
        return switch (type.get().string().toLowerCase(Locale.ROOT)) {
            case "direct" -> QuoteType.DIRECT;
            case "mixed" -> QuoteType.MIXED;
            case "indirect" -> QuoteType.INDIRECT;
            default -> throw type.get().wrong("direct, mixed or indirect");
        };
    }

    private SpeakerMention mention(LineValue value) throws InvalidGold {
        return SpeakerMention.in(text, stretch(value), segments(value));
    }

    /** Several stretches where they are listed, else the one from start to end. */
    private List<Stretch> segments(LineValue value) throws InvalidGold {
        Stretch whole = stretch(value);
        Optional<LineValue> listed = value.field("segments");
        if (listed.isEmpty() || listed.get().elements().isEmpty()) {
            return List.of(whole);
        }
        List<Stretch> segments = new ArrayList<>();
        for (LineValue segment : listed.get().elements()) {
            List<LineValue> ends = segment.elements();
            if (ends.size() != 2) {
                throw segment.wrong("[start, end]");
            }
            segments.add(stretch(ends.get(0), ends.get(1)));
        }
        return segments;
    }

    private Stretch stretch(LineValue value) throws InvalidGold {
        String expected = "expected \"start\" and \"end\", offsets in code points of the text";
        return stretch(value.needed("start", expected), value.needed("end", expected));
    }

    private Stretch stretch(LineValue start, LineValue end) throws InvalidGold {
        int first = start.offset(0, Math.max(0, text.length() - 1));
        return new Stretch(first, end.offset(first + 1, text.length()));
    }
}
