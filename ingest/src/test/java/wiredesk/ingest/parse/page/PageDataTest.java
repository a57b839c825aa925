package wiredesk.ingest.parse.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import wiredesk.ingest.SharedData;
import wiredesk.ingest.formats.Formats;
import wiredesk.ingest.parse.Document;
import wiredesk.ingest.parse.Finding;
import wiredesk.ingest.parse.Limits;
import wiredesk.ingest.parse.Origin;
import wiredesk.ingest.parse.ParseFailure;
import wiredesk.schemas.RawArticle;

/** How well pages of real publishers are read, by what others say is in them. */
class PageDataTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void pagesOfPublishersHaveTheirTitleDateAndParagraphs() throws Exception {
        Path folder = SharedData.require("data/ingest/fundus");
        Ratio equalTitles = new Ratio();
        Ratio titles = new Ratio();
        Ratio dates = new Ratio();
        List<Double> recalls = new ArrayList<>();

        for (String line : Files.readAllLines(folder.resolve("expected.jsonl"))) {
            JsonNode expected = JSON.readTree(line);
            Optional<RawArticle.Builder> article = read(
                    folder.resolveSibling(expected.get("file").asText()),
                    expected.get("url").asText());
            String title = article.map(RawArticle.Builder::getHeadline).orElse("");
            equalTitles.count(Shingles.words(title)
                    .equals(Shingles.words(expected.get("title").asText())));
            titles.count(sameStory(title, expected.get("title").asText()));
            if (expected.hasNonNull("published")) {
                dates.count(sameTime(
                        article.map(RawArticle.Builder::getPublished).orElse(null),
                        expected.get("published").asText()));
            }
            recalls.add(recall(article.map(RawArticle.Builder::getBody).orElse(""), expected.get("paragraphs")));
        }

        double recall =
                recalls.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        System.out.printf(
                "fundus: %d pages, title equal %s, title of the same words %s, date %s, paragraph recall %.4f%n",
                recalls.size(), equalTitles, titles, dates, recall);
        assertThat(equalTitles.value()).isGreaterThanOrEqualTo(0.96);
        assertThat(titles.value()).isGreaterThanOrEqualTo(0.97);
        assertThat(dates.value()).isGreaterThanOrEqualTo(0.97);
        assertThat(recall).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void pagesOfTheBenchmarkHaveTheirText() throws Exception {
        Path folder = SharedData.require("data/ingest/article-extraction-benchmark");
        List<Double> precisions = new ArrayList<>();
        List<Double> recalls = new ArrayList<>();

        JsonNode truth = JSON.readTree(folder.resolve("ground-truth.json").toFile());
        for (Map.Entry<String, JsonNode> page : truth.properties()) {
            Path file = folder.resolve("html/" + page.getKey() + ".html.gz");
            Shingles found = Shingles.of(read(file, page.getValue().path("url").asText("unknown"))
                    .map(RawArticle.Builder::getBody)
                    .orElse(""));
            Shingles expected = Shingles.of(page.getValue().get("articleBody").asText());
            int shared = expected.shared(found);
            if (found.size() > 0) {
                precisions.add((double) shared / found.size());
            }
            if (expected.size() > 0) {
                recalls.add((double) shared / expected.size());
            }
        }

        double precision =
                precisions.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        double recall =
                recalls.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        double f1 = 2 * precision * recall / (precision + recall);
        System.out.printf(
                "benchmark: %d pages, F1 %.4f, precision %.4f, recall %.4f%n", truth.size(), f1, precision, recall);
        assertThat(f1).isGreaterThanOrEqualTo(0.960);
    }

    private static Optional<RawArticle.Builder> read(Path file, String url) throws IOException {
        List<RawArticle.Builder> found = new ArrayList<>();
        try (Document page = Document.open(Origin.of(url, Instant.EPOCH), Files.newInputStream(file), Limits.DEFAULT)) {
            Formats.ALL.read(page, finding -> found.add(((Finding.Parsed) finding).article()));
            return Optional.of(found.get(0));
        } catch (ParseFailure refused) {
            return Optional.empty();
        }
    }

    /** Desks write several headlines for a story, and a page states them all: two of one story share many words. */
    private static boolean sameStory(String title, String expected) {
        List<String> ours = Shingles.words(title.toLowerCase(Locale.ROOT));
        List<String> theirs = Shingles.words(expected.toLowerCase(Locale.ROOT));
        long shared = ours.stream().filter(theirs::contains).count();
        return 2.0 * shared / Math.max(1, ours.size() + theirs.size()) >= 0.5;
    }

    /** Where no offset is given, the day must be right within the offsets that there are. */
    private static boolean sameTime(Instant found, String expected) {
        if (found == null) {
            return false;
        }
        String iso = expected.replace(' ', 'T');
        return iso.matches(".*[+-]\\d\\d:\\d\\d")
                ? found.equals(Instant.ofEpochMilli(
                        OffsetDateTime.parse(iso).toInstant().toEpochMilli()))
                : Duration.between(LocalDateTime.parse(iso).toInstant(ZoneOffset.UTC), found)
                                .abs()
                                .toHours()
                        <= 14;
    }

    /** Share of the paragraphs whose words stand in the text, in a row. */
    private static double recall(String body, JsonNode paragraphs) {
        String text = " " + String.join(" ", Shingles.words(body)) + " ";
        Ratio found = new Ratio();
        paragraphs.forEach(paragraph ->
                found.count(text.contains(" " + String.join(" ", Shingles.words(paragraph.asText())) + " ")));
        return found.value();
    }

    private static final class Ratio {
        private int right;
        private int all;

        void count(boolean isRight) {
            all++;
            right += isRight ? 1 : 0;
        }

        double value() {
            return all == 0 ? 1 : (double) right / all;
        }

        @Override
        public String toString() {
            return "%d/%d (%.3f)".formatted(right, all, value());
        }
    }
}
