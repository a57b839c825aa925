package wiredesk.enrich.evaluate.gold;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of texts that people marked up: JSON Lines, one text a line.
 *
 * <p>{@code {"id","text","quotes":[{start,end,segments,type,speaker_mention,speaker_name}],"entities":[{start,end,label}]}};
 * of {@code quotes} and {@code entities} one may be absent, of a quote all but start and end. Blank lines are left out.
 *
 * @param path the file
 * @param texts its texts, in order
 */
public record GoldFile(Path path, List<LabelledText> texts) {
    public GoldFile {
        texts = List.copyOf(texts);
    }

    /**
     * Reads a file to its end.
     *
     * @throws InvalidGold if a line holds no labelled text, or no line holds one
     */
    public static GoldFile read(Path path) throws IOException {
        List<LabelledText> texts = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(Files.newInputStream(path), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    texts.add(LabelledText.read(path + ", line " + number, line));
                }
            }
        }
        if (texts.isEmpty()) {
            throw new InvalidGold(path.toString(), "no text in it; expected a line of JSON for each");
        }
        return new GoldFile(path, texts);
    }
}
