package wiredesk.enrich.evaluate.gold;

import java.util.List;
import java.util.Optional;

/**
 * A text with what somebody marked in it.
 *
 * @param id what the text is called where it comes from
 * @param text the text
 * @param quotes its quotes; absent if nobody looked for quotes, which is not the same as none
 * @param entities its entities, likewise
 */
public record LabelledText(
        String id, CodePointText text, Optional<List<LabelledQuote>> quotes, Optional<List<LabelledEntity>> entities) {
    public LabelledText {
        quotes = quotes.map(List::copyOf);
        entities = entities.map(List::copyOf);
    }

    /**
     * Reads a line of JSON.
     *
     * @param where what messages call the line
     * @throws InvalidGold if the line holds no such text
     */
    public static LabelledText read(String where, String line) throws InvalidGold {
        return LabelledTextReader.read(LineValue.parse(where, line));
    }
}
