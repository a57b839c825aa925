package wiredesk.enrich.quotes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * An article that people marked up: {@code {"text","quotes":[{"segments","cue"}]}}, offsets in code points.
 *
 * @param text the text
 * @param stretches what somebody says, each contiguous stretch by itself
 */
record GoldArticle(String text, List<Stretch> stretches) {
    private static final String EDGES =
            "\u00a0\"'`\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u00ab\u00bb,.;:!?\u2026-\u2013\u2014()[] \t\r\n";

    /** A stretch and its cue, in {@code char}s; the cue is -1 to -1 if there is none. Marks at the edges are left out. */
    record Stretch(int start, int end, int cueStart, int cueEnd) {
        /** Whether some of the cue is in a range. */
        boolean cued(int from, int to) {
            return cueStart < 0 || cueStart < to && from < cueEnd;
        }
    }

    static List<GoldArticle> read(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<GoldArticle> articles = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode article = json.readTree(line);
            String text = article.get("text").asText();
            List<Stretch> stretches = new ArrayList<>();
            for (JsonNode quote : article.get("quotes")) {
                JsonNode cue = quote.get("cue");
                boolean cued = cue != null && !cue.isNull();
                int cueStart =
                        cued ? text.offsetByCodePoints(0, cue.get("start").asInt()) : -1;
                int cueEnd = cued ? text.offsetByCodePoints(0, cue.get("end").asInt()) : -1;
                for (JsonNode segment : quote.get("segments")) {
                    int end = text.offsetByCodePoints(0, segment.get(1).asInt());
                    int start = trimStart(
                            text, text.offsetByCodePoints(0, segment.get(0).asInt()), end);
                    int trimmed = trimEnd(text, start, end);
                    if (start < trimmed) {
                        stretches.add(new Stretch(start, trimmed, cueStart, cueEnd));
                    }
                }
            }
            articles.add(new GoldArticle(text, stretches));
        }
        return articles;
    }

    static int trimStart(String text, int start, int end) {
        int at = start;
        while (at < end && EDGES.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    static int trimEnd(String text, int start, int end) {
        int at = end;
        while (at > start && EDGES.indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }
}
