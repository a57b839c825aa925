package wiredesk.enrich.language;

import java.text.BreakIterator;
import java.util.Locale;
import wiredesk.models.Labels;
import wiredesk.models.LabelsBuilder;
import wiredesk.models.LanguageModel;
import wiredesk.models.Tag;

/**
 * Reads a text of any language for its sentences and words alone, by the rules of Unicode's text segmentation (UAX 29)
 * as the JDK has them. Names nobody and knows no parts of speech.
 */
public final class PlainModel implements LanguageModel {
    @Override
    public Labels label(String paragraph) {
        LabelsBuilder labels = new LabelsBuilder(paragraph.length());
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(paragraph);
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(paragraph);
        sentences.first();
        int sentenceEnd = sentences.next();
        boolean open = false;
        for (int start = words.first(), end = words.next();
                end != BreakIterator.DONE;
                start = end, end = words.next()) {
            while (sentenceEnd != BreakIterator.DONE && start >= sentenceEnd) {
                if (open) {
                    labels.endSentence();
                    open = false;
                }
                sentenceEnd = sentences.next();
            }
            if (!paragraph.substring(start, end).isBlank()) {
                String word = paragraph.substring(start, end);
                Tag tag = word.codePoints().anyMatch(Character::isLetterOrDigit) ? Tag.XX : Tag.NFP;
                labels.token(start, end, tag, word.toLowerCase(Locale.ROOT));
                open = true;
            }
        }
        if (open) {
            labels.endSentence();
        }
        return labels.build();
    }

    @Override
    public String version() {
        return "plain-1";
    }
}
