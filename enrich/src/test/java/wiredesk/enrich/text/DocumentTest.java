package wiredesk.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import wiredesk.models.EnglishModel;
import wiredesk.models.LanguageModel;
import wiredesk.schemas.Span;

class DocumentTest {
    private static final LanguageModel MODEL = EnglishModel.load();

    @Test
    void spansCountCodePoints() {
        Document document = Document.read("A \ud83d\ude80 rose over Oslo.", MODEL);
        int start = document.text().indexOf("Oslo");

        Span span = document.span(start, start + 4);

        assertThat(span.getStart()).isEqualTo(start - 1);
        assertThat(span.getEnd()).isEqualTo(start + 3);
        assertThat(span.getText()).isEqualTo("Oslo");
    }

    @Test
    void tokensSentencesAndParagraphsKnowEachOther() {
        String text = "One ship left. Two stayed.\n\nThe third sank.";

        Document document = Document.read(text, MODEL);

        assertThat(document.paragraphs()).isEqualTo(2);
        assertThat(document.sentences()).isEqualTo(3);
        int third = document.tokenAt(text.indexOf("third"));
        assertThat(document.word(third)).isEqualTo("third");
        assertThat(document.sentenceOf(third)).isEqualTo(2);
        assertThat(document.paragraphOf(third)).isEqualTo(1);
        assertThat(text.substring(document.sentenceStart(1), document.sentenceEnd(1)))
                .isEqualTo("Two stayed.");
        assertThat(document.firstSentence(1)).isEqualTo(2);
    }

    @Test
    void anOffsetBetweenTokensLeadsToTheNext() {
        Document document = Document.read("Ships  wait.", MODEL);

        assertThat(document.tokenAt(6)).isEqualTo(1);
        assertThat(document.tokenAt(12)).isEqualTo(document.tokens());
    }
}
