package wiredesk.models.pack;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import wiredesk.models.Labels;
import wiredesk.models.LanguageModel;

/** Labels a sample with the original and the packed model and wants to see no difference. */
final class SelfCheck {
    private static final String SAMPLE = "sample.txt";

    private SelfCheck() {}

    /**
     * Compares the two models.
     *
     * @throws IllegalStateException if they differ, with the first paragraph in which they do
     */
    static void check(LanguageModel original, LanguageModel packed) throws IOException {
        for (String paragraph : sample()) {
            Labels wanted = original.label(paragraph);
            Labels got = packed.label(paragraph);
            if (!wanted.equals(got)) {
                throw new IllegalStateException("the packed model differs from the original in: " + paragraph
                        + "\noriginal:\n" + wanted + "\npacked:\n" + got);
            }
        }
    }

    private static List<String> sample() throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(SelfCheck.class.getResourceAsStream(SAMPLE), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank()).toList();
        }
    }
}
