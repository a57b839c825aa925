package wiredesk.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EnglishModelTest {
    private static final LanguageModel MODEL = EnglishModel.load();

    private static final List<String> PARAGRAPHS = List.of(
            "Maria Keller, mayor of Freiburg, met officials of the World Health Organization in Geneva on Monday.",
            "\u201cThe bridge is closed,\u201d said Mr. Okafor. \u201cIt won\u2019t open before June.\u201d",
            "Shares of Toyota rose 2.5% in Tokyo; the Nikkei gained 300 points.",
            "A spokesman for the Kremlin declined to comment on the talks between Ankara and the European Union.");

    @Test
    void namesAreFoundWithTheirTypes() {
        String text = PARAGRAPHS.get(0);

        Labels labels = MODEL.label(text);

        assertThat(names(text, labels))
                .containsExactly(
                        "PERSON Maria Keller",
                        "GPE Freiburg",
                        "ORG the World Health Organization",
                        "GPE Geneva",
                        "DATE Monday");
    }

    @Test
    void offsetsReferToTheParagraphAsGiven() {
        String text = PARAGRAPHS.get(1);

        Labels labels = MODEL.label(text);

        assertThat(IntStream.range(0, labels.tokens())
                        .mapToObj(token -> text.substring(labels.start(token), labels.end(token))))
                .startsWith("\u201c", "The", "bridge", "is", "closed", ",", "\u201d", "said", "Mr.", "Okafor", ".")
                .endsWith("wo", "n\u2019t", "open", "before", "June", ".", "\u201d");
    }

    @Test
    void aSentenceKeepsItsClosingQuote() {
        String text = PARAGRAPHS.get(1);

        Labels labels = MODEL.label(text);

        assertThat(IntStream.range(0, labels.sentences())
                        .mapToObj(s -> text.substring(
                                labels.start(labels.sentenceStart(s)), labels.end(labels.sentenceEnd(s) - 1))))
                .containsExactly(
                        "\u201cThe bridge is closed,\u201d said Mr. Okafor.",
                        "\u201cIt won\u2019t open before June.\u201d");
    }

    @Test
    void wordsHaveTagsAndLemmas() {
        Labels labels = MODEL.label("The children said prices were falling.");

        assertThat(IntStream.range(0, labels.tokens()).mapToObj(t -> labels.tag(t) + " " + labels.lemma(t)))
                .containsExactly("DT the", "NNS child", "VBD say", "NNS price", "VBD be", "VBG fall", "PERIOD .");
    }

    @Test
    void aParagraphWithoutWordsHasNoLabels() {
        Labels labels = MODEL.label(" \t\n ");

        assertThat(labels.tokens() + labels.sentences() + labels.names()).isZero();
    }

    @Test
    void aStretchWithoutSpacesIsLabelledToItsEnd() {
        String stretch = "a-b.c_d@".repeat(500);
        String text = "Before " + stretch + " after";

        Labels labels = MODEL.label(text);

        assertThat(labels.end(labels.tokens() - 1)).isEqualTo(text.length());
        assertThat(IntStream.range(1, labels.tokens()))
                .allSatisfy(token -> assertThat(labels.start(token)).isGreaterThanOrEqualTo(labels.end(token - 1)));
    }

    @Test
    void threadsAgreeWithOne() throws Exception {
        List<Labels> alone = PARAGRAPHS.stream().map(MODEL::label).toList();
        Callable<List<Labels>> task = () -> IntStream.range(0, 50)
                .mapToObj(i -> MODEL.label(PARAGRAPHS.get(i % PARAGRAPHS.size())))
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);

        List<Future<List<Labels>>> results = threads.invokeAll(List.of(task, task, task, task));

        threads.shutdown();
        for (Future<List<Labels>> result : results) {
            for (int i = 0; i < result.get().size(); i++) {
                assertThat(result.get().get(i)).isEqualTo(alone.get(i % alone.size()));
            }
        }
    }

    private static List<String> names(String text, Labels labels) {
        List<String> names = new ArrayList<>();
        for (int name = 0; name < labels.names(); name++) {
            int start = labels.start(labels.nameStart(name));
            int end = labels.end(labels.nameEnd(name) - 1);
            names.add(labels.nameType(name) + " " + text.substring(start, end));
        }
        return names;
    }
}
